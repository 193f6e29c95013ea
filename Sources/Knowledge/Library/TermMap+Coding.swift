/// A vocabulary is kept as one text with a line for each term, which is small and quickly read.
extension TermMap: Codable {
  private enum CodingKeys: CodingKey {
    case release, attribution, terms
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let release = try container.decode(String.self, forKey: .release)
    let attribution = try container.decode(String.self, forKey: .attribution)
    let lines = try container.decode(String.self, forKey: .terms).split(separator: "\n")
    let terms = lines.compactMap { Term(line: $0) }
    guard terms.count == lines.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .terms, in: container, debugDescription: "a line is no term")
    }
    self.init(release: release, attribution: attribution, terms: terms)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(release, forKey: .release)
    try container.encode(attribution, forKey: .attribution)
    try container.encode(terms.map(\.line).joined(separator: "\n"), forKey: .terms)
  }
}
