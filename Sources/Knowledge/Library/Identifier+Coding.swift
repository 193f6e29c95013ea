/// An identifier is kept as its name.
extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

/// A day is kept as people write it.
extension CalendarDay: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = CalendarDay(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day of the calendar")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A link's target is kept as authors write it.
extension Reference: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(address)
  }

  /// The target as authors write it.
  package var address: String {
    switch self {
    case .article(let id): "article:\(id)"
    case .finding(let id): "finding:\(id)"
    case .condition(let id): "condition:\(id)"
    case .glossary(let id): "glossary:\(id)"
    case .source(let id): "source:\(id)"
    case .comparison(let id): "comparison:\(id)"
    case .outside(let text): text
    }
  }
}
