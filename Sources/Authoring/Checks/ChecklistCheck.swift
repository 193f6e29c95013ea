import Knowledge

/// Every finding is asked in its place, in few words, and nothing of an earlier edition is lost.
enum ChecklistCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let answered = Set(guide.findings.flatMap { $0.choices.flatMap { $0.answers.keys } })
    let rows = Set(guide.pages.flatMap(\.rows))
    let typed = Set(guide.pages.flatMap { [$0.asks, $0.tempo].compactMap { $0 } })
    let isWhole = !log.leftOut("checklist.md") && !log.leftOut("findings")
    for finding in guide.findings {
      guard let document = documents.document(.findings, finding.id.name) else { continue }
      if isWhole, finding.page == nil, !answered.contains(finding.id) {
        log.report(
          "the checklist never asks it",
          help: "add \(finding.id) to a page of checklist.md, or let a choice answer it", in: document.file)
      }
      if rows.contains(finding.id) { row(finding, document, log) }
      if typed.contains(finding.id), finding.kind == .yesno {
        log.report(
          "a page asks it by choosing, and it has no choices",
          help: "put it among the page's rows, or set kind: choice", in: document.file,
          at: document.header.place(of: "kind"))
      }
      ages(finding, document, log)
    }
    if isWhole { order(documents, guide, log) }
    retired(documents, guide, log)
  }

  private static func row(_ finding: Finding, _ document: Document, _ log: ReadingLog) {
    let place = document.header.place(of: "row")
    if finding.kind != .yesno {
      log.report(
        "a row is answered by yes or no", help: "ask it on a page of its own: asks: \(finding.id)",
        in: document.file, at: document.header.place(of: "kind"))
    }
    guard let row = finding.row else {
      return log.report(
        "has no row", help: "add row: what it says on its page, in \(Limits.rowWords.shown) at most",
        in: document.file)
    }
    let words = row.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }
    if Limits.rowWords.isPassed(by: words.count) {
      log.report(
        "the row has more than \(Limits.rowWords.shown)", help: "say one thing", in: document.file, at: place)
    }
    if words.count(where: { $0 == "or" }) > 1 {
      log.warn(
        "the row says \"or\" more than once", help: "make two rows of it: two things get two",
        in: document.file,
        at: place)
    }
  }

  /// What decides whether a row is asked stands on an earlier page, so that no page comes twice.
  private static func order(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let pages = firstPages(guide)
    for (number, page) in guide.pages.enumerated() {
      for id in page.rows + [page.asks].compactMap({ $0 }) {
        guard let leaves = guide.findings.first(where: { $0.id == id })?.asksWhen?.leaves,
          let late = leaves.first(where: { pages[$0].map { $0 >= number } ?? false }),
          let document = documents.document(.findings, id.name)
        else { continue }
        log.report(
          "it is asked before \(late), which decides whether it is asked",
          help: "put \(late) on an earlier page of checklist.md", in: document.file,
          at: document.header.place(of: "asks-when"))
      }
    }
  }

  /// The number of the page on which each finding is asked; of one that no page asks, of the last that answers it.
  private static func firstPages(_ guide: Guide) -> [Finding.ID: Int] {
    var asked: [Finding.ID: Int] = [:]
    for (number, page) in guide.pages.enumerated() { for id in page.findings { asked[id] = number } }
    var pages = asked
    for finding in guide.findings {
      guard let number = asked[finding.id] else { continue }
      for id in finding.choices.flatMap(\.answers.keys) where asked[id] == nil {
        pages[id] = max(pages[id] ?? number, number)
      }
    }
    return pages
  }

  /// Where choices stand for ages, each age has one.
  private static func ages(_ finding: Finding, _ document: Document, _ log: ReadingLog) {
    let bands = finding.choices.compactMap(\.age).sorted { $0.least < $1.least }
    guard !bands.isEmpty else { return }
    let place = document.header.place(of: "choices")
    var next = 0
    for band in bands {
      if band.least > next {
        log.report(
          "no choice stands for the ages from \(next) to \(band.least - 1)",
          help: "let one band of ages begin where another ends", in: document.file, at: place)
      } else if band.least < next {
        log.report(
          "two choices stand for the age \(band.least)",
          help: "let one band of ages begin where another ends",
          in: document.file, at: place)
      }
      next = max(next, band.most + 1)
    }
    if next <= AgeRange.limit {
      log.report(
        "no choice stands for the ages from \(next) on", help: "write the last as \">=\(next)\"",
        in: document.file, at: place)
    }
  }

  /// What was the name of an earlier finding is no name of today's.
  private static func retired(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    var current: [String: Finding.ID] = [:]
    for finding in guide.findings {
      current[finding.code] = finding.id
      current[finding.id.name] = finding.id
    }
    for document in documents[.findings] {
      for item in document.header.list("was") {
        guard let owner = current[item.text] else { continue }
        log.report(
          "\(item.text) is retired here, and \(owner) bears it today",
          help: "take it out of was: answers to it are answers to \(owner)", in: document.file, at: item.place
        )
      }
    }
  }
}
