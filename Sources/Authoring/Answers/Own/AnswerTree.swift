import Yams

/// An answers file's text, whether it was YAML or JSON.
enum AnswerTree {
  case text(String)
  case list([String])
  case mapping([(String, AnswerTree)])

  /// Whether a text is one of YAML's words for nothing.
  static func isNothing(_ text: String) -> Bool { ["", "~", "null", "Null", "NULL"].contains(text) }

  static func parse(_ text: String) throws(AnswersFileError) -> AnswerTree {
    guard !Limits.answerBytes.isPassed(by: text.utf8.count) else {
      throw AnswersFileError(
        message: "the file is larger than \(Limits.answerBytes.shown)")
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw AnswersFileError(message: "the file is empty: write answers: and a finding a line")
    }
    if let offence = YamlGate.offence(in: text) {
      throw AnswersFileError(
        message: "line \(offence.place.line): the file uses \(offence.what): write the value out")
    }
    do {
      var count = 0
      guard let node = try Yams.compose(yaml: flattened(text), .basic, .default, .utf8),
        let read = HeaderNode(node, lineOffset: 0, count: &count), let tree = AnswerTree(read)
      else { throw AnswersFileError(message: "the file is nested too deeply, or is no answers file") }
      return tree
    } catch let error as AnswersFileError {
      throw error
    } catch {
      let place = YamlFault.place(of: error)
      throw AnswersFileError(
        message:
          "line \(place.line): this is neither YAML nor JSON (\(YamlFault.words(of: error))): check quotes, brackets and colons"
      )
    }
  }

  /// JSON may be indented by tabs, where YAML takes only blanks.
  private static func flattened(_ text: String) -> String {
    text.drop(while: \.isWhitespace).first == "{" ? String(text.map { $0 == "\t" ? " " : $0 }) : text
  }

  private init?(_ node: HeaderNode) {
    switch node.content {
    case .text(let text, _): self = .text(text)
    case .list(let items):
      let texts = items.compactMap(\.text)
      guard texts.count == items.count else { return nil }
      self = .list(texts)
    case .mapping(let entries):
      var fields: [(String, AnswerTree)] = []
      for (key, value) in entries {
        guard let name = key.text, let tree = AnswerTree(value) else { return nil }
        fields.append((name, tree))
      }
      self = .mapping(fields)
    }
  }

  /// The same of JSON; nil where a list holds more than words.
  init?(_ tree: JSONTree) {
    switch tree {
    case .text(let text): self = .text(text)
    case .truth(let truth): self = .text(truth ? "true" : "false")
    case .number(let number): self = .text(Int(exactly: number).map(String.init) ?? String(number))
    case .null: self = .text("null")
    case .list(let items):
      let texts = items.compactMap { item in
        if case .text(let text)? = AnswerTree(item) { text } else { nil }
      }
      guard texts.count == items.count else { return nil }
      self = .list(texts)
    case .object(let fields):
      var entries: [(String, AnswerTree)] = []
      for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
        guard let tree = AnswerTree(value) else { return nil }
        entries.append((name, tree))
      }
      self = .mapping(entries)
    }
  }
}
