import Knowledge

/// Answers that were read, and what of their file was not used.
package struct AnswersReading: Sendable, Equatable {
  package let sheet: AnswerSheet
  /// What of the input is not in the sheet; at most 1,000 things, and one that counts the rest.
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
  /// The answers, or why this sheet cannot be read.
  package let reading: Result<AnswersReading, AnswersFileError>
  /// What a FHIR response tells of the kept session that it was made of; nil for everything else.
  package let head: ResponseHead?

  init(place: String?, reading: Result<AnswersReading, AnswersFileError>, head: ResponseHead? = nil) {
    self.place = place
    self.reading = reading
    self.head = head
  }
}

/// Reads answers: our own files, and what other programs write, told apart by what stands in them.
package struct AnswersReader {
  private let guide: Guide
  private let index: GuideIndex

  /// Reads for one guide; the index is the guide's own.
  package init(_ guide: Guide, index: GuideIndex) {
    self.guide = guide
    self.index = index
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
    let bytes = Array(text.utf8)
    if let outline = JSONOutline(bytes) { return records(of: outline, bytes) ?? [unsound(text, bytes)] }
    let lines = Self.lines(bytes)
    guard lines.count > 1, lines.prefix(2).contains(where: { Self.isObject($0, bytes) }) else {
      return [unsound(text, bytes)]
    }
    return lines.flatMap { records(in: $0, bytes) }
  }

  static func refusal(_ message: String, at place: String? = nil) -> [AnswersRecord] {
    [AnswersRecord(place: place, reading: .failure(AnswersFileError(message: message)))]
  }

  func own(_ text: String) -> AnswersRecord {
    AnswersRecord(
      place: nil,
      reading: Result { () throws(AnswersFileError) in try AnswersFile(index).read(text) })
  }

  static func join(_ place: String?, _ inner: String) -> String {
    place.map { "\($0), \(inner)" } ?? inner
  }

  func records(of fields: [String: JSONTree], at place: String?) -> [AnswersRecord] {
    guard fields["resourceType"]?.text == "Bundle" else { return [record(of: fields, at: place)] }
    let entries = fields["entry"]?.items ?? fields["entry"].map { [$0] } ?? []
    return records(ofBundle: fields, entries.lazy.map { .success($0) }, at: place)
  }

  func record(of fields: [String: JSONTree], at place: String?) -> AnswersRecord {
    AnswersRecord(
      place: place, reading: Result { () throws(AnswersFileError) in try reading(of: fields) },
      head: ResponseHead(fields))
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
