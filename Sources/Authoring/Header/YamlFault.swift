import Yams

/// What a YAML error says, without the library's own drawing of it.
enum YamlFault {
  static func place(of error: any Error) -> SourcePlace {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      SourcePlace(line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(_, let context):
      SourcePlace(line: context.mark.line, column: context.mark.column)
    default: .start
    }
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
