import Knowledge

/// Reads a FHIR QuestionnaireResponse: each item is a finding by its code, wherever it stands.
///
/// Every element is used or told. What stands where FHIR does not have it is looked for all the same: a yes there
/// counts, anything else as not sure.
struct ResponseReader {
  private let index: GuideIndex
  var builder: SheetBuilder

  init(_ index: GuideIndex) {
    self.index = index
    builder = SheetBuilder(index)
  }

  mutating func read(_ fields: [String: JSONTree]) throws(AnswersFileError) {
    try Self.expectSense(of: fields)
    try expectOurs(fields)
    for (name, value) in fields.inOrder {
      switch name {
      case "resourceType", "id", "meta", "language", "authored", "identifier", "questionnaire", "status":
        break
      case "item": try read(items: value, at: name)
      case "extension": try read(extensions: value)
      case _ where Self.about.contains(name) || name.hasPrefix("_"):
        builder.tell("\(name) says nothing of the answers", at: name, mayMatter: false)
      case _ where value.holdsItems: try read(items: value, at: name, why: "\(name) in place of item")
      default: builder.tell("an unknown \(name): \(value.shown)", at: name, mayMatter: true)
      }
    }
  }

  /// Elements that say whose it is, and nothing of what was answered.
  private static let about: Set<String> = [
    "text", "contained", "subject", "author", "source", "encounter", "basedOn", "partOf", "parent",
  ]

  /// FHIR forbids using what bears a modifier that is not understood.
  static func expectSense(of fields: [String: JSONTree]) throws(AnswersFileError) {
    guard let modifier = fields["modifierExtension"], modifier.holdsSomething else { return }
    let url = modifier.items?.first?.fields?["url"]?.text ?? modifier.shown
    throw AnswersFileError(
      message:
        "it bears a modifierExtension, \(url.prefix(100)), which may turn its sense round: give it without")
  }

  private mutating func expectOurs(_ fields: [String: JSONTree]) throws(AnswersFileError) {
    switch fields["status"] {
    case .text(let status) where status.lowercased() == "entered-in-error":
      throw AnswersFileError(message: "the response says that it was entered in error: give the right one")
    case .text("in-progress"), .text("completed"), .text("amended"), .text("stopped"), .null, nil: break
    case let status?: builder.tell("an unknown status: \(status.shown)", at: "status", mayMatter: true)
    }
    try expectOurs(questionnaire: fields)
  }

  /// The codes of another questionnaire may look like ours and mean something else.
  ///
  /// A server may name ours by an address of its own, or hold it in the response.
  private mutating func expectOurs(questionnaire fields: [String: JSONTree]) throws(AnswersFileError) {
    guard let element = fields["questionnaire"], element.holdsSomething else { return }
    guard var named = element.text ?? element.fields?["reference"]?.text else {
      return builder.tell("it names no questionnaire: \(element.shown)", at: "questionnaire", mayMatter: true)
    }
    if named.hasPrefix("#") {
      let parts = (fields["contained"]?.items ?? []).compactMap(\.fields)
      named = parts.first { $0["id"]?.text == String(named.dropFirst()) }?["url"]?.text ?? named
    }
    named = String(named.prefix { $0 != "|" })
    if named == ExchangeNames.checklist(of: index.guide) { return }
    var parts = named.split(separator: "/").map(String.init)
    if let history = parts.firstIndex(of: "_history") { parts.removeSubrange(history...) }
    let isId = parts.count == 1 || parts.dropLast().last == "Questionnaire"
    if isId, parts.last == ExchangeNames.resource(of: index.guide) { return }
    let isOther = named.contains(":") || isId && parts.last?.hasSuffix(ExchangeNames.resourceEnd) == true
    guard isOther else {
      return builder.tell(
        "it names the questionnaire \(named.prefix(60)), which may be another one", at: "questionnaire",
        mayMatter: true)
    }
    throw AnswersFileError(
      message: "it answers another questionnaire, \(named.prefix(100)): fascicle questionnaire prints ours")
  }

  /// An age that is a range, or an answer to a question that was switched off.
  private mutating func read(extensions: JSONTree) throws(AnswersFileError) {
    let all = extensions.items ?? [extensions]
    for (number, entry) in all.enumerated() where entry.holdsSomething {
      let place = "extension[\(number)]"
      let fields = entry.fields ?? [:]
      switch fields["url"]?.text {
      case ExchangeNames.ageRange:
        let range = fields["valueRange"]?.fields
        guard let low = range?["low"]?.fields?["value"]?.number,
          let high = range?["high"]?.fields?["value"]?.number, let age = AgeRange(low, high)
        else {
          builder.tell("an age that cannot be read", at: place, mayMatter: true)
          continue
        }
        builder.add(age, at: place)
      case ExchangeNames.setAside: try read(setAside: fields, at: place)
      // What else is ours says something of the session, and nothing of the answers.
      case let url? where url.hasPrefix(ExchangeNames.own): break
      default:
        builder.tell("an extension: \(fields["url"]?.shown ?? entry.shown)", at: place, mayMatter: false)
      }
    }
  }

  private mutating func read(setAside fields: [String: JSONTree], at place: String) throws(AnswersFileError) {
    let parts = (fields["extension"]?.items ?? []).compactMap(\.fields)
    guard let link = parts.first(where: { $0["url"]?.text == "linkId" })?["valueString"]?.text else {
      return builder.tell("an answer that names no question", at: place, mayMatter: true)
    }
    let values = parts.filter { $0["url"]?.text == "answer" }.flatMap { part in
      part.inOrder.filter { $0.key.hasPrefix("value") }.map { ResponseValue($0.value, named: $0.key) }
    }
    try add(values, to: link, told: link, at: place)
  }
}
