import Knowledge

/// What a response says beside its items.
struct ResponseExtension: Encodable {
  struct Quantity: Encodable {
    let value: Int
    let unit = "years"
    let system = "http://unitsofmeasure.org"
    let code = "a"
  }

  struct Range: Encodable {
    let low: Quantity
    let high: Quantity
  }

  let url: String
  var valueString: String?
  var valueCoding: Coding?
  var valueRange: Range?
  var `extension`: [ResponseExtension]?

  /// An age that is known as a range; an exact one stands among the items.
  static func range(_ age: AgeRange) -> ResponseExtension? {
    guard age.least < age.most else { return nil }
    return ResponseExtension(
      url: ExchangeNames.ageRange,
      valueRange: Range(low: Quantity(value: age.least), high: Quantity(value: age.most)))
  }

  /// An answer that has no place among the items.
  static func setAside(_ answer: Answer, to finding: Finding, in guide: Guide.ID) -> ResponseExtension? {
    let codings = Coding.codings(of: answer, to: finding, in: guide)
    guard !codings.isEmpty else { return nil }
    return ResponseExtension(
      url: ExchangeNames.setAside,
      extension: [ResponseExtension(url: "linkId", valueString: finding.code)]
        + codings.map { ResponseExtension(url: "answer", valueCoding: $0) })
  }
}
