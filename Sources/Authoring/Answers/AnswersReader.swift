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
  /// What a response to this checklist tells of the kept session that it was made of; nil where it is none.
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
    let bytes = Array(text.utf8)
    if let outline = JSONOutline(bytes) { return records(of: outline, bytes) ?? [unsound(text, bytes)] }
    let lines = Self.lines(bytes)
    guard lines.count > 1, lines.prefix(2).contains(where: { Self.isObject($0, bytes) }) else {
      return [unsound(text, bytes)]
    }
    return lines.flatMap { records(in: $0, bytes) }
  }

  /// The lines that hold something; only a line feed ends one, for a text in JSON may hold every other mark.
  private static func lines(_ bytes: [UInt8]) -> [JSONOutline.Part] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains { $0 > UInt8(ascii: " ") } }
      .map { JSONOutline.Part($0.element.indices, line: $0.offset + 1) }
  }

  private static func isObject(_ line: JSONOutline.Part, _ bytes: [UInt8]) -> Bool {
    do throws(JSONFault) {
      return try JSONParser.tree(of: bytes, in: line.range).fields != nil
    } catch .repeats {
      return true
    } catch {
      return false
    }
  }

  static func refusal(_ message: String, at place: String? = nil) -> [AnswersRecord] {
    [AnswersRecord(place: place, reading: .failure(AnswersFileError(message: message)))]
  }

  private func own(_ text: String) -> AnswersRecord {
    AnswersRecord(
      place: nil,
      reading: Result { () throws(AnswersFileError) in try AnswersFile(index).read(text) })
  }

  /// Our own files are YAML, of which what looks like JSON is a part; none is so large.
  private func unsound(_ text: String, _ bytes: [UInt8]) -> AnswersRecord {
    guard Limits.answerBytes.isPassed(by: bytes.count) else { return own(text) }
    do throws(JSONFault) {
      _ = try JSONParser.tree(of: bytes, isBounded: false)
      return own(text)
    } catch {
      return AnswersRecord(place: nil, reading: .failure(AnswersFileError(error)))
    }
  }

  private func records(in line: JSONOutline.Part, _ bytes: [UInt8]) -> [AnswersRecord] {
    let place = "line \(line.line)"
    do throws(JSONFault) {
      let tree = try JSONParser.tree(of: bytes, in: line.range)
      guard let items = tree.items else { return records(of: tree.fields ?? [:], at: place) }
      return records(ofList: items.lazy.map { .success($0) }, at: place)
    } catch {
      return Self.refusal(error.sentence(tellsLine: false), at: place)
    }
  }

  /// What one JSON value holds; nil where it is not sound.
  ///
  /// The items of a list and the entries of a Bundle are read one by one.
  private func records(of outline: JSONOutline, _ bytes: [UInt8]) -> [AnswersRecord]? {
    if !outline.isObject { return records(ofList: outline.items(bytes), at: nil) }
    do throws(JSONFault) {
      if outline.isBundle(bytes) {
        let (fields, entries) = try outline.bundle(bytes)
        guard let entries else { return records(of: fields, at: nil) }
        return records(ofBundle: fields, entries.items(bytes), at: nil)
      }
      return records(of: try JSONParser.tree(of: bytes).fields ?? [:], at: nil)
    } catch .isBroken {
      return nil
    } catch {
      return Self.refusal(error.sentence(tellsLine: true), at: nil)
    }
  }

  private func records(
    ofList items: some Sequence<Result<JSONTree, AnswersFileError>>, at place: String?
  ) -> [AnswersRecord] {
    var (records, count, holdsSheet) = ([AnswersRecord](), 0, false)
    for item in items {
      let inner = Self.join(place, "[\(count)]")
      count += 1
      switch item {
      case .failure(let error): records.append(AnswersRecord(place: inner, reading: .failure(error)))
      case .success(let tree):
        holdsSheet = holdsSheet || tree.fields != nil
        records +=
          tree.fields.map { self.records(of: $0, at: inner) }
          ?? Self.refusal("this is no sheet of answers: \(tree.shown)", at: inner)
      }
    }
    guard holdsSheet else { return Self.refusal("this is a list without a sheet of answers", at: place) }
    guard count == 1, records.count == 1 else { return records }
    return [AnswersRecord(place: place, reading: records[0].reading, head: records[0].head)]
  }

  static func join(_ place: String?, _ inner: String) -> String {
    place.map { "\($0), \(inner)" } ?? inner
  }

  private func records(of fields: [String: JSONTree], at place: String?) -> [AnswersRecord] {
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
