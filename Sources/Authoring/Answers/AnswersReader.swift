import Knowledge

/// Answers that were read, and what of their file was not used.
package struct AnswersReading: Sendable, Equatable {
  package let sheet: AnswerSheet
  package let notUsed: [NotUsed]

  /// Of very many things that were not used the first are named, and the others counted.
  package init(sheet: AnswerSheet, notUsed: [NotUsed] = []) {
    self.sheet = sheet
    let rest = notUsed.dropFirst(Self.named)
    self.notUsed =
      rest.isEmpty
      ? notUsed
      : notUsed.prefix(Self.named) + [
        NotUsed("and \(rest.count) more", at: "", mayMatter: rest.contains(where: \.mayMatter))
      ]
  }

  private static let named = 1_000
}

/// One sheet of answers in a file that may hold several.
package struct AnswersRecord {
  /// Where it stands, such as `line 2`; nil where the file holds nothing else.
  package let place: String?
  package let reading: Result<AnswersReading, AnswersFileError>
}

/// Reads answers: our own files, and what other programs write, told apart by what stands in them.
package struct AnswersReader {
  private let guide: Guide
  private let index: GuideIndex

  package init(_ guide: Guide, index: GuideIndex) {
    self.guide = guide
    self.index = index
  }

  /// Reads a text that holds one sheet of answers.
  package func read(_ text: String) throws(AnswersFileError) -> AnswersReading {
    let records = records(in: text)
    guard records.count == 1 else {
      throw AnswersFileError(message: "it holds \(records.count) sheets of answers: give one of them")
    }
    return try records[0].reading.get()
  }

  /// Reads every sheet of a text: one, a Bundle, a list, or JSON a line.
  ///
  /// There is at least one; one that cannot be read does not keep the others back.
  package func records(in text: String) -> [AnswersRecord] {
    let first = text.first { !$0.isWhitespace }
    if first == "<" {
      return Self.refusal("this is XML, or a page of the web: give FHIR as JSON")
    }
    guard first == "{" || first == "[" else { return [own(text)] }
    if let tree = JSONTree(parsing: text) { return records(of: tree, text, at: nil) }
    let lines = Self.lines(text)
    guard lines.count > 1, lines.prefix(2).contains(where: { JSONTree(parsing: $0.text)?.fields != nil })
    else {
      return [own(text)]
    }
    return lines.flatMap { records(inLine: $0.text, at: "line \($0.number)") }
  }

  /// The lines that hold something; only a line feed ends one, for a text in JSON may hold every other mark.
  private static func lines(_ text: String) -> [(number: Int, text: String)] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains { $0 > UInt8(ascii: " ") } }
      .map { ($0.offset + 1, String(Substring($0.element))) }
  }

  private static func refusal(_ message: String, at place: String? = nil) -> [AnswersRecord] {
    [AnswersRecord(place: place, reading: .failure(AnswersFileError(message: message)))]
  }

  private func own(_ text: String) -> AnswersRecord {
    record(at: nil) { () throws(AnswersFileError) in try AnswersFile(index).read(text) }
  }

  private func record(
    at place: String?, _ read: () throws(AnswersFileError) -> AnswersReading
  ) -> AnswersRecord {
    do {
      return AnswersRecord(place: place, reading: .success(try read()))
    } catch {
      return AnswersRecord(place: place, reading: .failure(error))
    }
  }

  private func records(inLine line: String, at place: String) -> [AnswersRecord] {
    guard let tree = JSONTree(parsing: line) else {
      return Self.refusal("this is no JSON, or is larger than \(Limits.importBytes.shown)", at: place)
    }
    return records(of: tree, line, at: place)
  }

  private func records(of tree: JSONTree, _ text: String, at place: String?) -> [AnswersRecord] {
    if let key = RepeatedKey.first(in: text) {
      return Self.refusal(
        "line \(key.line): \(key.name.prefix(60)) stands twice in one object: keep the right one",
        at: place)
    }
    guard let items = tree.items else { return records(of: tree.fields ?? [:], at: place) }
    guard items.contains(where: { $0.fields != nil }) else {
      return Self.refusal("this is a list without a sheet of answers", at: place)
    }
    return items.enumerated().flatMap { number, item in
      let inner = Self.join(place, "[\(number)]")
      guard let fields = item.fields else {
        return Self.refusal("this is no sheet of answers: \(item.shown)", at: inner)
      }
      return records(of: fields, at: items.count == 1 ? place : inner)
    }
  }

  private static func join(_ place: String?, _ inner: String) -> String {
    place.map { "\($0), \(inner)" } ?? inner
  }

  private func records(of fields: [String: JSONTree], at place: String?) -> [AnswersRecord] {
    if fields["resourceType"]?.text == "Bundle" { return records(ofBundle: fields, at: place) }
    return [record(at: place) { () throws(AnswersFileError) in try reading(of: fields) }]
  }

  /// One sheet of answers, by what stands in it.
  private func reading(of fields: [String: JSONTree]) throws(AnswersFileError) -> AnswersReading {
    if let type = fields["resourceType"] {
      guard type.text == "QuestionnaireResponse" else {
        throw AnswersFileError(
          message: "this is a FHIR \(type.shown), not a QuestionnaireResponse: give the response itself")
      }
      var reader = ResponseReader(index)
      try reader.read(fields)
      return reader.builder.reading
    }
    if ResultReader.knows(fields) {
      var reader = ResultReader(index)
      return try reader.read(fields)
    }
    if fields["answers"] == nil {
      if fields["proband"] != nil || fields["members"] != nil {
        throw AnswersFileError(
          message: "this holds the Phenopackets of several people: give one person's Phenopacket")
      }
      if PhenopacketReader.knows(fields) {
        return PhenopacketReader(fields, findings: guide.findings, terms: guide.terms).reading
      }
    }
    guard let tree = AnswerTree(.object(fields)) else {
      throw AnswersFileError(message: "a list in it holds more than words, or is no answers file")
    }
    return try AnswersFile(index).read(tree)
  }
}

/// Bundles: a few responses with what a server sends beside them.
extension AnswersReader {
  private func records(ofBundle fields: [String: JSONTree], at place: String?) -> [AnswersRecord] {
    var records: [AnswersRecord] = []
    var others: [String: Int] = [:]
    let entries = fields["entry"]?.items ?? fields["entry"].map { [$0] } ?? []
    for (number, entry) in entries.enumerated() {
      let resource = entry.fields?["resource"]?.fields ?? entry.fields ?? [:]
      let type = resource["resourceType"]?.text ?? "entry without a resource"
      if type == "QuestionnaireResponse" {
        let inner = Self.join(place, "entry[\(number)]")
        records.append(record(at: inner) { () throws(AnswersFileError) in try reading(of: resource) })
      } else {
        others[type, default: 0] += 1
      }
    }
    guard !records.isEmpty else {
      return Self.refusal("this is a FHIR Bundle, and no QuestionnaireResponse is in it", at: place)
    }
    let beside = Self.notUsed(others, fields)
    return records.map { record in
      let reading = record.reading.map { AnswersReading(sheet: $0.sheet, notUsed: $0.notUsed + beside) }
      return AnswersRecord(place: records.count == 1 ? place : record.place, reading: reading)
    }
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
