import Knowledge
import Screen
import Typesetting

/// The checklist line by line: a question, an answer, the next question, and the advice at the end.
struct Questioner {
  private let book: Rulebook
  private let interview: Interview
  private let sections: [ChecklistPage.ID: String]
  private var input = LineInput()
  private var sheet = AnswerSheet()
  /// What was answered when the line before was read.
  private var answersBefore: [Finding.ID: Answer] = [:]
  /// The questions in the order in which they were answered.
  private var trail: [Finding.ID] = []
  private var section: ChecklistPage.ID?
  private var wasToldEnough = false
  private(set) var keeper: AnswerKeeper?

  /// How often a choice is asked for before what cannot be read counts as not sure.
  static let triesAtMost = 2

  init(_ guide: Guide, keeper: AnswerKeeper?) {
    book = Rulebook(guide)
    interview = Interview(book)
    sections = Dictionary(guide.pages.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    self.keeper = keeper
  }

  /// Asks until the questions or the input end, and answers what was answered.
  mutating func run() throws -> AnswerSheet {
    try say(PageWords.notADiagnosis)
    try say(AskWords.how)
    while case let progress = interview.progress(after: sheet), let asked = progress.next,
      let open = asked.findings.first(where: { book.completed(sheet).answers[$0] == nil }),
      let finding = book.finding(open)
    {
      try tellEnough(progress)
      try present(finding)
      guard try ask(finding) else { return sheet }
    }
    keeper?.finish()
    return sheet
  }

  /// Asks one question until something was done about it; false when the input has ended.
  private mutating func ask(_ finding: Finding) throws -> Bool {
    if finding.kind == .map, let map = book.bodyMap { return try askMarks(finding, on: map) }
    var tries = 0
    while true {
      guard let line = try nextLine() else { return false }
      switch SpokenAnswer.read(line, to: finding) {
      case .answer(let answer):
        try accept(answer, to: finding)
        return true
      case .back:
        if try goBack() { return true }
      case .why:
        try sayWhy(finding)
      case .noChoice:
        return try acceptUnsure(finding)
      case .unreadable:
        tries += 1
        if finding.kind != .yesno, tries == Self.triesAtMost { return try acceptUnsure(finding) }
        try say(AskWords.canRead(finding))
      }
    }
  }

  /// The next line of input, shown where nobody sees it typed; nil when the input has ended.
  mutating func nextLine() throws -> String? {
    try input.note(ledOn: sheet.answers != answersBefore)
    answersBefore = sheet.answers
    let line = try input.next(prompt: "> ")
    if let line, !input.isTyped { try Output.text("> \(line)") }
    return line
  }

  func sayWhy(_ finding: Finding) throws {
    try say(AskWords.whyAsked)
    try Output.text(Self.text(Typesetter.typeset(finding.why, Self.options).lines))
  }

  private mutating func acceptUnsure(_ finding: Finding) throws -> Bool {
    try say(AskWords.countedAsUnsure)
    try accept(.unsure, to: finding)
    return true
  }

  /// Accepts an answer; where it is a reason for help at once, says so before anything else.
  mutating func accept(_ answer: Answer, to finding: Finding) throws {
    let before = emergencies()
    sheet.answers[finding.id] = answer
    trail.append(finding.id)
    let isFirst = keeper?.session == nil
    keeper?.keep(answer, to: finding.id)
    if isFirst, let session = keeper?.session { try say(AskWords.kept(session)) }
    let now = emergencies()
    if !now.isEmpty, now != before, let advice = book.advise(sheet) {
      try Output.text("\n" + Self.text(EmergencyNotice.typeset(advice, Self.options)))
    }
  }

  /// Takes the latest answer back; false when there is none.
  mutating func goBack() throws -> Bool {
    guard let last = trail.popLast() else {
      try say(AskWords.first)
      return false
    }
    sheet.answers[last] = nil
    wasToldEnough = false
    keeper?.takeBack(last)
    return true
  }

  private func emergencies() -> [Reason] {
    book.advise(sheet)?.reasons.filter { $0.urgency == .emergency } ?? []
  }

  private mutating func tellEnough(_ progress: InterviewProgress) throws {
    guard !wasToldEnough, progress.isSettled, progress.next != nil else { return }
    wasToldEnough = true
    try Output.text("")
    try say(AskWords.enough)
  }

  private mutating func present(_ finding: Finding) throws {
    if let page = finding.page, page != section {
      section = page
      try Output.text("\n" + (sections[page] ?? page.name))
    }
    try Output.text("")
    try say(finding.ask)
    guard finding.kind != .yesno else { return }
    if finding.kind == .map, let map = book.bodyMap { return try presentMap(map) }
    if finding.kind.takesSeveral { try say(AskWords.chooseAll) }
    let labels = finding.choices.map(\.label) + [AskWords.notSure]
    for (number, label) in labels.enumerated() { try Output.text("  \(number + 1). \(label)") }
  }

  func say(_ sentence: String) throws {
    try Output.text(Self.text(Line(sentence).wrapped(to: TypesettingOptions.measure)))
  }

  private static let options = TypesettingOptions(width: TypesettingOptions.measure)

  private static func text(_ lines: [Line]) -> String { lines.map(\.text).joined(separator: "\n") }
}
