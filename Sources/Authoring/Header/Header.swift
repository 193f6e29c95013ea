import Knowledge
import Yams

/// A file's header: named values with their places.
///
/// Asking for a value reports what is wrong with it.
package struct Header {
  package let file: ContentFile
  let log: ReadingLog
  private var entries: [String: (key: HeaderNode, value: HeaderNode)] = [:]
  private var order: [String] = []
  /// Whether it could be read at all; where it could not, that is reported, and it has no fields.
  let isReadable: Bool
  /// Whether a field stands twice, so that none could be read.
  package let repeatsField: Bool

  /// Reads a header; `name` is what problems with the whole of it call it.
  package init(
    text: String, firstLine: Int, file: ContentFile, _ log: ReadingLog, called name: String = "the header"
  ) {
    self.file = file
    self.log = log
    var repeatsField = false
    let root = Self.parse(text, lineOffset: firstLine - 1, called: name, &repeatsField, in: file, log)
    self.repeatsField = repeatsField
    isReadable = root != nil
    guard case .mapping(let pairs)? = root?.content else { return }
    for pair in pairs {
      guard let name = pair.key.text else { continue }
      entries[name] = pair
      order.append(name)
    }
  }

  private static func parse(
    _ text: String, lineOffset: Int, called name: String, _ repeatsField: inout Bool, in file: ContentFile,
    _ log: ReadingLog
  ) -> HeaderNode? {
    func fail(_ message: String, help: String, at place: TextPosition) -> HeaderNode? {
      log.report(
        message, help: help, in: file, at: TextPosition(line: place.line + lineOffset, column: place.column))
      return nil
    }
    if Limits.headerBytes.isPassed(by: text.utf8.count) {
      return fail("\(name) is larger than \(Limits.headerBytes.shown)", help: "shorten it", at: .start)
    }
    if let offence = YamlGate.offence(in: text) {
      return fail(
        "\(name) uses \(offence.what)", help: "write the value out, in quotes if it is text",
        at: offence.place)
    }
    do {
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        return fail("\(name) is empty", help: "give it the fields this kind of file needs", at: .start)
      }
      var count = 0
      guard let read = HeaderNode(node, lineOffset: lineOffset, count: &count) else {
        if Limits.headerNodes.isPassed(by: count) {
          return fail("\(name) has more than \(Limits.headerNodes.shown)", help: "shorten it", at: .start)
        }
        return fail(
          "\(name) is nested too deeply", help: "use at most \(Limits.headerDepth.shown)", at: .start)
      }
      guard case .mapping = read.content else {
        return fail("\(name) is not a list of fields", help: "write each as name: value", at: .start)
      }
      return read
    } catch {
      repeatsField = YamlFault.isRepeatedField(error)
      return fail(
        "\(name) is not YAML: \(YamlFault.words(of: error))", help: "check quotes, brackets and colons",
        at: YamlFault.place(of: error))
    }
  }

  var names: [String] { order }

  func place(of name: String) -> TextPosition { entries[name]?.key.place ?? .start }

  /// The value of a field; nil where the header has no such field.
  package func node(_ name: String) -> HeaderNode? { entries[name]?.value }

  /// A text that must be there.
  func text(_ name: String) -> String {
    guard let node = node(name) else {
      log.report("the field \(name) is missing", help: "add a line \(name): …", in: file)
      return ""
    }
    guard let text = node.text, !text.isEmpty else {
      log.report("\(name) should be text", help: "write one text after the colon", in: file, at: node.place)
      return ""
    }
    return text
  }

  func optionalText(_ name: String) -> String? { node(name) == nil ? nil : text(name) }

  /// A whole number that must be there.
  func number(_ name: String) -> Int {
    let text = text(name)
    guard let number = Int(text) else {
      if !text.isEmpty {
        log.report(
          "\(name) should be a whole number", help: "write digits only", in: file, at: place(of: name))
      }
      return 0
    }
    return number
  }

  /// A list of texts; a single text counts as a list of one.
  func list(_ name: String) -> [(text: String, place: TextPosition)] {
    guard let node = node(name) else { return [] }
    return texts(of: node, named: name)
  }

  func texts(of node: HeaderNode, named name: String) -> [(text: String, place: TextPosition)] {
    switch node.content {
    case .text(let text, _): return text.isEmpty ? [] : [(text, node.place)]
    case .list(let items):
      return items.compactMap { item in
        if let text = item.text { return (text, item.place) }
        log.report("\(name) should be a list of texts", help: "write [one, two]", in: file, at: item.place)
        return nil
      }
    case .mapping:
      log.report("\(name) should be a list", help: "write [one, two]", in: file, at: node.place)
      return []
    }
  }

  /// The entries of a mapping; nil when the field is missing.
  package func mapping(_ name: String) -> [(key: HeaderNode, value: HeaderNode)]? {
    guard let node = node(name) else { return nil }
    if case .mapping(let pairs) = node.content { return pairs }
    log.report("\(name) should be a mapping", help: "write {one: …, two: …}", in: file, at: node.place)
    return []
  }

  /// A day that must be there, such as 2026-11-20.
  func day(_ name: String) -> CalendarDay? {
    let text = text(name)
    return text.isEmpty ? nil : day(text, named: name, at: place(of: name))
  }

  /// The day that a text names.
  func day(_ text: String, named name: String, at place: TextPosition) -> CalendarDay? {
    let day = CalendarDay(text)
    if day == nil {
      log.report(
        "\(name) is no day of the calendar: \(text)", help: "write it as 2026-11-20", in: file, at: place)
    }
    return day
  }

  /// One of a few words; nil, with a problem, when it is none of them.
  func word<Value: RawRepresentable & CaseIterable>(
    _ name: String, of kind: Value.Type, missing: Value? = nil
  ) -> Value?
  where Value.RawValue == String {
    if node(name) == nil, let missing { return missing }
    let text = text(name)
    if let value = Value(rawValue: text) { return value }
    if !text.isEmpty {
      reportUnknown(text, named: name, among: kind.allCases.map(\.rawValue), at: node(name)?.place ?? .start)
    }
    return nil
  }

  /// Says that a word is not one of those that may stand here, and which was meant.
  package func reportUnknown(
    _ text: String, named name: String, among known: [String], at place: TextPosition
  ) {
    let near = Nearest.to(text, among: known)
    log.report(
      "\(name) has an unknown value: \(text)",
      help: near.map { "did you mean \($0)?" } ?? "use one of \(known.joined(separator: ", "))", in: file,
      at: place)
  }

  /// Reports every field that nothing reads.
  ///
  /// In content it is an error: a field with a misspelt name may be one that advice rests on.
  package func expectOnly(_ known: [String], level: Problem.Level = .error) {
    for name in order where !known.contains(name) {
      let help = Nearest.to(name, among: known).map { "did you mean \($0)?" } ?? "remove it"
      switch level {
      case .error: log.report("the field \(name) is not used here", help: help, in: file, at: place(of: name))
      case .warning: log.warn("the field \(name) is not used here", help: help, in: file, at: place(of: name))
      }
    }
  }
}
