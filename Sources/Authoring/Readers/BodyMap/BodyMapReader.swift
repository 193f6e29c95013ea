import Knowledge

/// Reads `bodymap.md`: the marks, the regions, what they answer, and the drawings.
struct BodyMapReader {
  let document: Document
  let log: ReadingLog

  static func read(_ document: Document, _ log: ReadingLog) -> BodyMap {
    BodyMapReader(document: document, log: log).map()
  }

  private func map() -> BodyMap {
    let header = document.header
    header.expectOnly(["marks", "parts", "regions", "implies", "sources"])
    let marks = marks()
    let regions = regions()
    if Set(regions.flatMap { region in marks.map { BodyMap.choice(region.id, $0.id) } }).count
      < regions.count * marks.count
    {
      log.report(
        "two marks at two regions would have the same name", help: "give one of the regions another id",
        in: document.file, at: header.place(of: "regions"))
    }
    let implications = header.node("implies") == nil ? [] : header.items("implies", log)
    let drawings = DrawingReader(document: document, regions: regions, log: log).read()
    return BodyMap(
      marks: marks, regions: regions, drawings: drawings,
      implications: implications.compactMap {
        ImplicationReader(document: document, marks: marks, regions: regions, log: log).read($0)
      },
      sources: document.sources(log), introduction: introduction())
  }

  /// The body without the drawings.
  private func introduction() -> [Block] {
    document.neededBlocks(log).filter { if case .code = $0 { false } else { true } }
  }

  private func marks() -> [BodyMap.Mark] {
    var ids = Taken("mark", document, log)
    var letters = Taken("letter", document, log)
    return document.header.items("marks", log).compactMap { node in
      guard let entry = Entry(node, "a mark", needs: ["id", "label", "letter"], in: document, log) else {
        return nil
      }
      let (id, letter) = (entry.text("id"), entry.text("letter"))
      guard ids.isNew(id, at: entry.place("id")), isName(id, entry),
        letters.isNew(letter, at: entry.place("letter"))
      else { return nil }
      guard letter.utf8.count == 1, letter.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
        log.report(
          "the letter should be one capital: \(letter)", help: "use a letter from A to Z", in: document.file,
          at: entry.place("letter"))
        return nil
      }
      return BodyMap.Mark(id: Identifier(id), label: entry.text("label"), letter: letter)
    }
  }

  private func regions() -> [BodyMap.Region] {
    let parts = document.header.list("parts").map(\.text)
    if parts.isEmpty {
      log.report(
        "names no parts of the body", help: "add parts: [one, two], to which the regions belong",
        in: document.file)
    }
    var ids = Taken("region", document, log)
    var slots = Taken("slot", document, log)
    return document.header.items("regions", log).compactMap { node in
      let needs = ["id", "label", "part", "side", "slot"]
      guard let entry = Entry(node, "a region", needs: needs, in: document, log) else { return nil }
      let (id, slot) = (entry.text("id"), entry.text("slot"))
      guard ids.isNew(id, at: entry.place("id")), isName(id, entry),
        slots.isNew(slot, at: entry.place("slot"))
      else { return nil }
      guard slot.utf8.count == 2, slot.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
        log.report(
          "the slot should be two small letters: \(slot)", help: "use two letters from a to z",
          in: document.file, at: entry.place("slot"))
        return nil
      }
      guard let side = word(entry, "side", BodyMap.Region.Side.allCases.map(\.rawValue)),
        let part = parts.isEmpty ? entry.text("part") : word(entry, "part", parts)
      else { return nil }
      return BodyMap.Region(
        id: Identifier(id), label: entry.text("label"), part: part,
        side: BodyMap.Region.Side(rawValue: side) ?? .middle, slot: slot)
    }
  }

  /// A field's value when it is one of a few words; nil, with a problem, when it is none of them.
  private func word(_ entry: Entry, _ name: String, _ known: [String]) -> String? {
    let text = entry.text(name)
    if known.contains(text) { return text }
    document.header.reportUnknown(text, named: name, among: known, at: entry.place(name))
    return nil
  }

  private func isName(_ id: String, _ entry: Entry) -> Bool {
    if Document.isIdentifier(id) { return true }
    log.report(
      "this cannot be an id: \(id)", help: "use small letters, digits and hyphens", in: document.file,
      at: entry.place("id"))
    return false
  }
}

/// The names of a kind that were met already.
private struct Taken {
  private let kind: String
  private let document: Document
  private let log: ReadingLog
  private var names: Set<String> = []

  init(_ kind: String, _ document: Document, _ log: ReadingLog) {
    self.kind = kind
    self.document = document
    self.log = log
  }

  /// Whether a name is met for the first time; a second time is reported.
  mutating func isNew(_ name: String, at place: TextPosition) -> Bool {
    if names.insert(name).inserted { return true }
    log.report("the \(kind) \(name) stands twice", help: "give each its own", in: document.file, at: place)
    return false
  }
}
