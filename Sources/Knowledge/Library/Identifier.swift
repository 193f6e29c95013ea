/// The name of one thing of a kind: a finding's name is never taken for an article's.
package struct Identifier<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as written in content: the file's name without its ending.
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  package var description: String { name }

  package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

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
