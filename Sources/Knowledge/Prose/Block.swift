/// A piece of running text, as an author wrote it, without any notion of a page.
package enum Block: Sendable, Hashable {
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  /// `start` is the first item's number, or nil for a list without numbers.
  case list(start: Int?, items: [[Block]])
  case quote([Block])
  case code(String)
  case table(head: [[Inline]], rows: [[[Inline]]])
  case rule
}

/// A run of text within a block.
package enum Inline: Sendable, Hashable {
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  case code(String)
  case link(Reference, [Inline])
  case lineBreak
}

/// Where a link points.
package enum Reference: Sendable, Hashable {
  case article(Article.ID)
  case finding(Finding.ID)
  case condition(Condition.ID)
  case glossary(GlossaryEntry.ID)
  case source(Source.ID)
  /// A row of the comparison; nothing that authors write leads there.
  case comparison(ComparisonRow.ID)
  /// An address that the guide does not know; it is shown, never opened.
  case outside(String)

  /// Reads `article:start-here` and the like; everything else is outside.
  package init(_ target: String) {
    guard let colon = target.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      self = .outside(target)
      return
    }
    let name = String(target[target.utf8.index(after: colon)...])
    switch target[..<colon] {
    case "article": self = .article(Identifier(name))
    case "finding": self = .finding(Identifier(name))
    case "condition": self = .condition(Identifier(name))
    case "glossary": self = .glossary(Identifier(name))
    case "source": self = .source(Identifier(name))
    case "comparison": self = .comparison(Identifier(name))
    default: self = .outside(target)
    }
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
