/// What somebody answered to one question.
///
/// A question without an answer is unknown, and unknown is not no.
package enum Answer: Sendable, Hashable, Codable {
  case yes, no, unsure
  /// The choices taken, in the question's order.
  case chose([Choice.ID])

  /// The word for it in files and results.
  package var word: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unsure: "unsure"
    case .chose(let choices): choices.map(\.name).joined(separator: "+")
    }
  }
}

/// Everything that is kept of a checklist: the answers.
///
/// All else is worked out from them anew.
package struct AnswerSheet: Sendable, Equatable, Codable {
  /// What is missing here was not answered.
  package var answers: [Finding.ID: Answer]
  /// How what was there at the time before is now, of the findings that are answered yes again.
  package var changes: [Finding.ID: Change] = [:]
  /// Age in years, when it is known; a band is a range.
  package var age: AgeRange?

  package init(answers: [Finding.ID: Answer] = [:], age: AgeRange? = nil) {
    self.answers = answers
    self.age = age
  }
}

/// How something that was noticed before has changed since.
///
/// It never touches how soon to be seen.
package enum Change: String, Sendable, CaseIterable, Codable {
  case worse, better
}

/// An age in years, known exactly or as a band.
package struct AgeRange: Sendable, Hashable, Codable {
  /// In whole years; both ends count.
  package let least: Int
  package let most: Int

  private enum CodingKeys: CodingKey { case least, most }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let (least, most) = (
      try fields.decode(Int.self, forKey: .least), try fields.decode(Int.self, forKey: .most)
    )
    guard let range = AgeRange(least, most) else {
      throw DecodingError.dataCorruptedError(
        forKey: .most, in: fields, debugDescription: "no range of ages")
    }
    self = range
  }

  /// The greatest age the program takes.
  package static let limit = 130

  /// Nil when the range is empty or beyond what people reach.
  package init?(_ least: Int, _ most: Int) {
    guard least >= 0, least <= most, most <= Self.limit else { return nil }
    self.least = least
    self.most = most
  }

  /// An age known exactly; nil beyond what people reach.
  package init?(_ years: Int) {
    self.init(years, years)
  }
}
