import Authoring
import Interface

/// Reads one line that changes keys: `place.action: key`, a list of keys, or `none`.
struct KeyChangeReader {
  let log: ReadingLog
  let file: ContentFile

  /// Nil, with a problem, when it is no such line.
  func read(_ entry: (key: HeaderNode, value: HeaderNode)) -> KeyChange? {
    let parts = (entry.key.text ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      log.report(
        "\(entry.key.text ?? "this") names no action in a place",
        help: "write place.action, such as question.why; fascicle config --example lists them all", in: file,
        at: entry.key.place)
      return nil
    }
    guard let keys = keys(entry.value) else {
      log.report(
        "\(parts[0]).\(parts[1]) should be the name of a key",
        help: "write one name, a list such as [w, Ctrl-G], or none to take the keys away", in: file,
        at: entry.value.place)
      return nil
    }
    return KeyChange(
      scope: String(parts[0]), action: String(parts[1]), keys: keys, line: entry.key.place.line,
      column: entry.key.place.column)
  }

  private func keys(_ node: HeaderNode) -> [String]? {
    switch node.content {
    case .text("", _): return nil
    case .text("none", plain: true): return []
    case .text(let text, _): return [text]
    case .list(let items):
      let texts = items.compactMap(\.text).filter { !$0.isEmpty }
      return texts.count == items.count ? texts : nil
    case .mapping: return nil
    }
  }
}
