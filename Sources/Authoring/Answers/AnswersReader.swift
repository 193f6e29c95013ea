import Knowledge

/// Answers that were read, and what of their file says nothing to this checklist.
package struct AnswersReading: Sendable, Equatable {
  package let sheet: AnswerSheet
  /// What was not used, named.
  package let notUsed: [String]

  package init(sheet: AnswerSheet, notUsed: [String] = []) {
    self.sheet = sheet
    self.notUsed = notUsed
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

  package func read(_ text: String) throws(AnswersFileError) -> AnswersReading {
    let foreign = ForeignAnswers(text)
    if foreign != nil, let key = RepeatedKey.first(in: text) {
      throw AnswersFileError(
        message: "line \(key.line): \(key.name) stands twice in one place: keep the right one")
    }
    switch foreign {
    case .response(let fields):
      var reader = ResponseReader(index)
      try reader.read(fields)
      return AnswersReading(sheet: reader.sheet, notUsed: reader.notUsed)
    case .packet(let fields):
      let reader = PhenopacketReader(fields, findings: guide.findings, terms: guide.terms)
      return AnswersReading(sheet: reader.sheet, notUsed: reader.notUsed)
    case .other(let what): throw AnswersFileError(message: what)
    case nil: return AnswersReading(sheet: try AnswersFile(index).read(text))
    }
  }
}

/// A file that another program wrote.
private enum ForeignAnswers {
  /// A FHIR QuestionnaireResponse.
  case response([String: JSONTree])
  /// A Phenopacket.
  case packet([String: JSONTree])
  /// Something known that holds no answers, and what to give instead.
  case other(String)

  /// Nil when it is none: then it is a file of our own.
  init?(_ text: String) {
    guard text.first(where: { !$0.isWhitespace }) == "{", let fields = JSONTree(parsing: text)?.fields,
      fields["answers"] == nil
    else { return nil }
    if let type = fields["resourceType"]?.text {
      self =
        type == "QuestionnaireResponse"
        ? .response(fields)
        : .other("this is a FHIR \(type.prefix(60)), not a QuestionnaireResponse: give the response itself")
    } else if fields["proband"] != nil || fields["members"] != nil {
      self = .other("this holds the Phenopackets of several people: give one person's Phenopacket")
    } else if fields["phenotypicFeatures", or: "phenotypic_features"] != nil
      || fields["metaData", or: "meta_data"]?.fields != nil
    {
      self = .packet(fields)
    } else {
      return nil
    }
  }
}
