import Knowledge

/// Reads the drawings of `bodymap.md`: fenced blocks with their titles behind the opening fence.
struct DrawingReader {
  let document: Document
  let regions: [BodyMap.Region]
  let log: ReadingLog

  /// The lines of one block with the number of the first in the file.
  private struct FencedBlock {
    let title: String
    let fenceLine: Int
    var rows: [Substring] = []
  }

  func read() -> [BodyMap.Drawing] {
    var seen: Set<String> = []
    let drawings = blocks().map { drawing($0, &seen) }
    if drawings.isEmpty {
      log.report(
        "holds no drawing", help: "add one between lines of ```, with its title behind the first ```",
        in: document.file, at: TextPosition(line: document.bodyLine, column: 1))
    } else {
      for item in slots(of: document.header) where !seen.contains(item.text) {
        log.report(
          "the slot [\(item.text)] stands in no drawing", help: "put it where the region is",
          in: document.file, at: item.place)
      }
    }
    return drawings
  }

  private func blocks() -> [FencedBlock] {
    var blocks: [FencedBlock] = []
    var isInside = false
    for (number, line) in document.file.lines.enumerated().dropFirst(document.bodyLine - 1) {
      if line.hasPrefix("```") {
        if !isInside {
          let title = line.dropFirst(3).split(separator: " ").joined(separator: " ")
          blocks.append(FencedBlock(title: title, fenceLine: number + 1))
        }
        isInside.toggle()
      } else if isInside {
        blocks[blocks.count - 1].rows.append(line)
      }
    }
    return blocks
  }

  private func drawing(_ block: FencedBlock, _ seen: inout Set<String>) -> BodyMap.Drawing {
    if block.title.isEmpty {
      report("the drawing has no title", help: "write it behind ```", line: block.fenceLine, column: 1)
    }
    if block.rows.count > BodyMap.Drawing.mostRows {
      report(
        "the drawing has more than \(BodyMap.Drawing.mostRows) rows", help: "make it lower",
        line: block.fenceLine, column: 1)
    }
    var slots: [BodyMap.Drawing.Slot] = []
    for (row, text) in block.rows.enumerated() {
      let line = block.fenceLine + 1 + row
      checkCharacters(text, line: line)
      for found in SlotText.all(in: text) {
        if let slot = slot(found, row: row, line: line, &seen) { slots.append(slot) }
      }
    }
    return BodyMap.Drawing(title: block.title, rows: block.rows.map(String.init), slots: slots)
  }

  private func checkCharacters(_ text: Substring, line: Int) {
    let most = BodyMap.Drawing.mostColumns
    if text.count > most {
      report(
        "the row is wider than \(most) columns", help: "make the drawing narrower", line: line,
        column: most + 1)
    }
    if let bad = text.enumerated().first(where: { !$1.isASCII || $1 < " " || $1 > "~" }) {
      report(
        "a drawing takes only plain characters", help: "use what stands on every keyboard", line: line,
        column: bad.offset + 1)
    }
  }

  private func slot(
    _ found: SlotText, row: Int, line: Int, _ seen: inout Set<String>
  ) -> BodyMap.Drawing.Slot? {
    let known = slots(of: document.header).map(\.text)
    guard known.contains(found.name) else {
      report(
        "no region has the slot [\(found.name)]",
        help: Nearest.to(found.name, among: known).map { "did you mean [\($0)]?" }
          ?? "use one of \(known.joined(separator: ", "))", line: line, column: found.column + 1)
      return nil
    }
    guard seen.insert(found.name).inserted else {
      report(
        "the slot [\(found.name)] stands twice", help: "keep it in one place", line: line,
        column: found.column + 1)
      return nil
    }
    guard let region = regions.first(where: { $0.slot == found.name }) else { return nil }
    return BodyMap.Drawing.Slot(region: region.id, row: row, column: found.column)
  }

  /// The slots that the header names, also those of regions that have a fault of their own.
  private func slots(of header: Header) -> [(text: String, place: TextPosition)] {
    guard case .list(let items)? = header.node("regions")?.content else { return [] }
    return items.compactMap { item in
      guard case .mapping(let pairs) = item.content,
        let node = pairs.first(where: { $0.key.text == "slot" })?.value, let text = node.text
      else { return nil }
      return (text, node.place)
    }
  }

  private func report(_ message: String, help: String, line: Int, column: Int) {
    log.report(message, help: help, in: document.file, at: TextPosition(line: line, column: column))
  }
}

/// Two small letters between brackets in a row of a drawing.
private struct SlotText {
  let name: String
  let column: Int

  /// Every bracket of a row that encloses two letters or blanks.
  static func all(in row: Substring) -> [SlotText] {
    let letters = Array(row)
    return letters.indices.compactMap { start in
      let end = start + BodyMap.Drawing.Slot.width
      guard end <= letters.count, letters[start] == "[", letters[end - 1] == "]" else { return nil }
      return SlotText(name: String(letters[(start + 1)..<(end - 1)]), column: start)
    }
  }
}
