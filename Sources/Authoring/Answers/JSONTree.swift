import Foundation

/// A JSON value as another program wrote it, of which nothing is taken for granted.
indirect enum JSONTree: Equatable {
  case object([String: JSONTree])
  case list([JSONTree])
  case text(String)
  case number(Double)
  case truth(Bool)
  case null

  /// Nil when the text is no JSON, is too large or is nested too deeply.
  init?(parsing text: String) {
    guard !Limits.importBytes.isPassed(by: text.utf8.count),
      let tree = try? JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
    else { return nil }
    self = tree
  }

  var fields: [String: JSONTree]? { if case .object(let fields) = self { fields } else { nil } }
  var items: [JSONTree]? { if case .list(let items) = self { items } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }

  /// A whole number.
  var number: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
}

extension JSONTree: Decodable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let fields = try? decoder.container(keyedBy: Name.self) {
      var result: [String: JSONTree] = [:]
      for key in fields.allKeys { result[key.stringValue] = try fields.decode(JSONTree.self, forKey: key) }
      self = .object(result)
    } else if var items = try? decoder.unkeyedContainer() {
      var result: [JSONTree] = []
      while !items.isAtEnd { result.append(try items.decode(JSONTree.self)) }
      self = .list(result)
    } else {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let truth = try? value.decode(Bool.self) {
        self = .truth(truth)
      } else {
        self = .number(try value.decode(Double.self))
      }
    }
  }
}

extension [String: JSONTree] {
  /// A field that is written in one of two ways.
  subscript(_ name: String, or other: String) -> JSONTree? { self[name] ?? self[other] }
}
