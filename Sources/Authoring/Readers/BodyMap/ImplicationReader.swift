import Knowledge

/// Reads what marks answer of other findings.
struct ImplicationReader {
  let document: Document
  let marks: [BodyMap.Mark]
  let regions: [BodyMap.Region]
  let log: ReadingLog

  /// Nil, with a problem, when it cannot be read whole: half a condition is no condition.
  func read(_ node: HeaderNode) -> BodyMap.Implication? {
    guard
      let entry = Entry(
        node, "what marks answer", needs: ["finding", "marks"],
        mayHave: ["with", "parts", "oneSide", "within"], in: document, log)
    else { return nil }
    log.mention(.finding(Identifier(entry.text("finding"))), in: document.file, at: entry.place("finding"))
    guard let marks = names("marks", entry, "mark", self.marks.map(\.id.name)), !marks.isEmpty,
      let with = names("with", entry, "mark", self.marks.map(\.id.name)),
      let within = names("within", entry, "region", regions.map(\.id.name)),
      let parts = parts(entry), let oneSide = oneSide(entry)
    else { return nil }
    return BodyMap.Implication(
      finding: Identifier(entry.text("finding")), marks: marks.map { Identifier($0) },
      with: with.map { Identifier($0) }, parts: parts, oneSide: oneSide,
      within: within.map { Identifier($0) })
  }

  /// Names of the map's own things; nil, with a problem, when one of them does not exist.
  private func names(_ field: String, _ entry: Entry, _ kind: String, _ known: [String]) -> [String]? {
    let items = entry.list(field)
    for item in items where !known.contains(item.text) {
      let near = Nearest.to(item.text, among: known)
      log.report(
        "there is no \(kind) \(item.text)",
        help: near.map { "did you mean \($0)?" } ?? "use one of \(known.joined(separator: ", "))",
        in: document.file, at: item.place)
    }
    return items.allSatisfy { known.contains($0.text) } ? items.map(\.text) : nil
  }

  private func parts(_ entry: Entry) -> Int? {
    guard entry["parts"] != nil else { return 1 }
    let there = Set(regions.map(\.part)).count
    if let number = Int(entry.text("parts")), number >= 2, number <= there { return number }
    log.report(
      "parts cannot be \(entry.text("parts"))",
      help: "use a number from 2 to \(max(2, there)): in how many parts of the body the regions lie",
      in: document.file, at: entry.place("parts"))
    return nil
  }

  private func oneSide(_ entry: Entry) -> Bool? {
    guard entry["oneSide"] != nil else { return false }
    if AnswerWord.read(entry.text("oneSide")) == .yes { return true }
    log.report(
      "oneSide can only be true", help: "leave it out where the side does not matter", in: document.file,
      at: entry.place("oneSide"))
    return nil
  }
}
