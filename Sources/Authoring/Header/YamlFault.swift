import Yams

/// What a YAML error says, without the library's own drawing of it.
enum YamlFault {
  static func place(of error: any Error) -> TextPosition {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      TextPosition(line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(_, let context):
      TextPosition(line: context.mark.line, column: context.mark.column)
    case .reader(_, let offset?, _, let yaml): place(atByte: offset, of: yaml)
    default: .start
    }
  }

  private static func place(atByte offset: Int, of text: String) -> TextPosition {
    let before = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
    let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return TextPosition(line: max(1, lines.count), column: (lines.last?.count ?? 0) + 1)
  }

  static func isRepeatedField(_ error: any Error) -> Bool {
    if case .duplicatedKeysInMapping? = error as? YamlError { true } else { false }
  }

  static func words(of error: any Error) -> String {
    switch error as? YamlError {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping: "a field stands twice"
    default: "it cannot be read"
    }
  }
}
