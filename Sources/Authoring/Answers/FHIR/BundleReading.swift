import Knowledge

/// Bundles: a few responses with what a server sends beside them.
extension AnswersReader {
  /// An entry that cannot be read, or in which nothing stands, keeps no other back.
  func records(
    ofBundle fields: [String: JSONTree], _ entries: some Sequence<Result<JSONTree, AnswersFileError>>,
    at place: String?
  ) -> [AnswersRecord] {
    var records: [AnswersRecord] = []
    var others: [String: Int] = [:]
    for (number, entry) in entries.enumerated() {
      let inner = Self.join(place, "entry[\(number)]")
      switch entry.flatMap(Self.resource(of:)) {
      case .failure(let error): records.append(AnswersRecord(place: inner, reading: .failure(error)))
      case .success(let resource):
        let type = resource["resourceType"]?.text ?? "entry without a resource"
        if type == "QuestionnaireResponse" {
          records.append(record(of: resource, at: inner))
        } else {
          others[type, default: 0] += 1
        }
      }
    }
    guard !records.isEmpty else {
      return Self.refusal("this is a FHIR Bundle, and no QuestionnaireResponse is in it", at: place)
    }
    let beside = Self.notUsed(others, fields)
    return records.map { record in
      let reading = record.reading.map { AnswersReading(sheet: $0.sheet, notUsed: $0.notUsed + beside) }
      return AnswersRecord(
        place: records.count == 1 ? place : record.place, reading: reading, head: record.head)
    }
  }

  private static func resource(of entry: JSONTree) -> Result<[String: JSONTree], AnswersFileError> {
    guard let fields = entry.fields, entry.holdsSomething else {
      return .failure(AnswersFileError(message: "this entry of the Bundle holds \(entry.shown)"))
    }
    return .success(fields["resource"]?.fields ?? fields)
  }

  /// Kinds of resources that say who and where, and nothing of what is noticed.
  private static let about: Set<String> = [
    "Patient", "Practitioner", "PractitionerRole", "Organization", "Encounter", "Questionnaire",
    "RelatedPerson",
    "Provenance", "Device", "Location", "OperationOutcome",
  ]

  /// What stands in a Bundle beside its responses.
  private static func notUsed(_ others: [String: Int], _ fields: [String: JSONTree]) -> [NotUsed] {
    let kinds = others.sorted { $0.key < $1.key }.map { type, count in
      NotUsed(
        "\(count == 1 ? "" : "\(count) of ")\(type.prefix(60))", at: "entry", mayMatter: !about.contains(type)
      )
    }
    let known: Set<String> = [
      "resourceType", "id", "meta", "language", "identifier", "type", "timestamp", "total", "link", "entry",
      "signature",
    ]
    let rest = fields.inOrder.filter { !known.contains($0.key) }.map { name, value in
      NotUsed("an unknown \(name): \(value.shown)", at: name, mayMatter: true)
    }
    let goesOn = (fields["link"]?.items ?? []).contains { $0.fields?["relation"]?.text == "next" }
    let next = goesOn ? [NotUsed("the Bundle goes on in another one", at: "link", mayMatter: false)] : []
    return kinds + rest + next
  }
}
