import Knowledge

/// The value of one answer in a FHIR response, in whichever type it is written.
struct ResponseValue {
  /// Yes, no or not sure; nil when it is none of them, or another thing.
  private(set) var answer: Answer?
  private(set) var number: Double?
  /// The words by which a choice may be named.
  private(set) var words: [String] = []
  /// It says that nothing was answered.
  private(set) var isOpen = false
  /// Why it must not calm: it is written as it should not be, or says two things.
  private(set) var doubt: String?
  /// What stands there, for people.
  let shown: String

  /// A value under its name, such as `valueCoding`.
  init(_ value: JSONTree, named name: String) {
    shown = value.shown
    switch (name, value) {
    case ("valueCoding", .object(let coding)): read(coding)
    case ("valueCodeableConcept", .object(let concept)) where concept["coding"]?.items?.count == 1:
      read(concept["coding"]?.items?[0].fields ?? [:])
    case ("valueBoolean", .truth(let truth)): answer = truth ? .yes : .no
    case ("valueString", .text(let text)), ("valueCode", .text(let text)):
      answer = Self.word(text)
      words = [text]
      number = Double(text)
    case ("valueInteger", .number(let number)), ("valueDecimal", .number(let number)):
      self.number = number
    case ("valueQuantity", .object(let quantity)):
      guard case .number(let number)? = quantity["value"],
        Self.years.contains(quantity["code"]?.text ?? quantity["unit"]?.text ?? "a")
      else { return }
      self.number = number
    case (_, .object(let fields)) where name.hasPrefix("_"): readAbsence(fields["extension"])
    default:
      answer = Self.guess(value)
      doubt = "\(name.isEmpty ? "a value" : name) is not written as FHIR has it"
    }
  }

  /// An answer without a value: only an extension may say why.
  init(withoutValue answer: [String: JSONTree]) {
    shown = "no value"
    readAbsence(answer["extension"])
  }

  /// The same, in a place where it should not stand.
  func misplaced(_ why: String) -> ResponseValue {
    var value = self
    value.doubt = why
    return value
  }

  func means(_ choice: Choice) -> Bool {
    words.contains { $0 == choice.id.name || $0.lowercased() == choice.label.lowercased() }
  }

  private static let years = ["a", "year", "years", "yr"]

  private mutating func read(_ coding: [String: JSONTree]) {
    let (code, display) = (coding["code"]?.text, coding["display"]?.text)
    let system = coding["system"]?.text ?? ""
    words = [code, display].compactMap { $0 }
    if system.hasSuffix("data-absent-reason") { return readAbsence(code: code) }
    let byCode = code.flatMap { YesNoCodes.answer($0, in: system) }
    let byDisplay = display.flatMap(Self.word)
    if let byCode, let byDisplay, byCode != byDisplay {
      answer = [byCode, byDisplay].contains(.yes) ? .yes : .unsure
      doubt = "its code and its display contradict each other"
    } else {
      answer = byCode ?? byDisplay
    }
    if code == nil, display == nil, !coding.isEmpty { doubt = "a coding has no code and no display" }
    guard coding.contains(where: { Self.isUnknown($0) }) else { return }
    doubt = "a coding holds more than a code"
    answer = [answer, Self.guess(.object(coding))].contains(.yes) ? .yes : .unsure
  }

  private static func isUnknown(_ field: (key: String, value: JSONTree)) -> Bool {
    let known = ["system", "version", "code", "display", "userSelected", "id", "extension"]
    guard known.contains(field.key) else { return !field.key.hasPrefix("_") && field.value.holdsSomething }
    return ["code", "display"].contains(field.key) && field.value.text == nil && field.value.holdsSomething
  }

  private mutating func readAbsence(_ extensions: JSONTree?) {
    let reasons = (extensions?.items ?? []).compactMap(\.fields).filter {
      $0["url"]?.text?.hasSuffix("data-absent-reason") == true
    }
    guard let reason = reasons.first else { return }
    readAbsence(code: reason["valueCode"]?.text)
  }

  /// FHIR's reasons for which no value is there.
  private mutating func readAbsence(code: String?) {
    switch code {
    case "not-asked"?: isOpen = true
    case ExchangeNames.unsure?, "unknown"?, "temp-unknown"?, "asked-declined"?: answer = .unsure
    default: break
    }
  }

  private static func word(_ text: String) -> Answer? {
    let core = text.split(separator: "(").first.map(String.init) ?? text
    return AnswerWord.read(core.trimmed)
  }

  /// The yes that stands anywhere in a value, when nothing else in it says no.
  private static func guess(_ value: JSONTree) -> Answer? {
    let said = leaves(value)
    return said.contains(.yes) && !said.contains(.no) ? .yes : nil
  }

  private static func leaves(_ value: JSONTree) -> [Answer] {
    switch value {
    case .text(let text): word(text).map { [$0] } ?? []
    case .truth(let truth): [truth ? .yes : .no]
    case .list(let items): items.flatMap(leaves)
    case .object(let fields): fields.filter { !silent.contains($0.key) }.values.flatMap(leaves)
    case .number, .null: []
    }
  }

  /// Fields that say nothing of what was answered.
  private static let silent: Set<String> = [
    "system", "version", "id", "url", "extension", "userSelected", "item", "linkId", "text",
  ]
}

/// The codes by which other systems say yes and no.
private enum YesNoCodes {
  static func answer(_ code: String, in system: String) -> Answer? {
    if let listed = listed[system] { return listed[code] }
    if code == ExchangeNames.unsure { return .unsure }
    let isTrusted = system.isEmpty || trusted.contains(where: system.hasSuffix)
    let answer = AnswerWord.read(code)
    // What a foreign system's N means is not known; a yes may raise.
    return isTrusted || answer == .yes ? answer : nil
  }

  /// HL7's tables of yes and no, under their names of all editions.
  private static let trusted = ["0136", "0532"]

  private static let listed: [String: [String: Answer]] = [
    "http://snomed.info/sct": [
      "373066001": .yes, "373067005": .no, "261665006": .unsure,
    ],
    "http://loinc.org": ["LA33-6": .yes, "LA32-8": .no, "LA12688-0": .unsure],
  ]
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    let core = drop(while: \.isWhitespace)
    return String(core.dropLast(core.reversed().prefix(while: \.isWhitespace).count))
  }
}
