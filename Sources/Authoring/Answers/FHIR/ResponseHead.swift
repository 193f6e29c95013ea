import Knowledge

/// What a FHIR response tells of the kept session that it was made of, beside the answers.
package struct ResponseHead: Sendable, Equatable {
  package let id: Session.ID
  private let label: String
  private let edition: String?
  private let started: Moment
  private let changed: Moment
  private let isFinished: Bool
  private let level: Urgency?
  /// By the findings' codes.
  private let changes: [String: Change]

  /// Nil where it is no response, names no session, or no moment.
  init?(_ response: [String: JSONTree]) {
    let identifier = response["identifier"]?.fields
    guard response["resourceType"]?.text == "QuestionnaireResponse",
      identifier?["system"]?.text == ExchangeNames.sessions,
      let name = identifier?["value"]?.text, !name.isEmpty, name.count <= 64,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
      let changed = (response["authored"]?.text).flatMap(Moment.init)
    else { return nil }
    let extensions = (response["extension"]?.items ?? []).compactMap(\.fields)
    func extended(_ url: String) -> [[String: JSONTree]] { extensions.filter { $0["url"]?.text == url } }
    let tags = (response["meta"]?.fields?["tag"]?.items ?? []).compactMap(\.fields)
    id = Session.ID(name)
    label = response["subject"]?.fields?["display"]?.text ?? ""
    edition = response["questionnaire"]?.text?.split(separator: "|").dropFirst().first.map(String.init)
    self.changed = changed
    started = (extended(ExchangeNames.started).first?["valueDateTime"]?.text).flatMap(Moment.init) ?? changed
    isFinished = response["status"]?.text != "in-progress"
    level = tags.first { $0["system"]?.text == ExchangeNames.levels }
      .flatMap { $0["code"]?.text }.flatMap(Urgency.init)
    changes = Dictionary(
      extended(ExchangeNames.change).compactMap(Self.change), uniquingKeysWith: { $1 })
  }

  private static func change(_ fields: [String: JSONTree]) -> (String, Change)? {
    let parts = (fields["extension"]?.items ?? []).compactMap(\.fields)
    guard let code = parts.lazy.compactMap({ $0["valueString"]?.text }).first,
      let change = (parts.lazy.compactMap { $0["valueCode"]?.text }.first).flatMap(Change.init)
    else { return nil }
    return (code, change)
  }

  /// The session with its answers, as this guide's.
  package func session(_ sheet: AnswerSheet, of guide: Guide, _ index: GuideIndex) -> Session {
    var sheet = sheet
    for (code, change) in changes {
      if let id = index.findingsByCode[code]?.id, sheet.answers[id] == .yes { sheet.changes[id] = change }
    }
    return Session(
      id: id, label: label, guide: guide.id, edition: edition ?? guide.edition, started: started,
      changed: changed, isFinished: isFinished, sheet: sheet, level: level)
  }
}
