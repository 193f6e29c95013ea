import Foundation
import Reports

/// A result as another program reads it.
struct ParsedJSON {
  private let value: Any?

  /// What a value is written as, read again.
  init(_ value: some Encodable) throws {
    self.init(text: try JSON.line(value))
  }

  init(text: String) {
    value = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  private init(value: Any?) {
    self.value = value
  }

  subscript(_ key: String) -> ParsedJSON { ParsedJSON(value: (value as? [String: Any])?[key]) }

  var items: [ParsedJSON] { (value as? [Any])?.map { ParsedJSON(value: $0) } ?? [] }
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  var text: String? { value as? String }
  var truth: Bool? { value as? Bool }
  var number: Int? { value as? Int }
  /// Nil when it is no list of texts.
  var texts: [String]? { value as? [String] }
  /// Nil when it is no mapping to texts.
  var textsByKey: [String: String]? { value as? [String: String] }
}
