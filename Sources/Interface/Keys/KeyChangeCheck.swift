import Knowledge
import Screen

/// What one change of keys asks for, looked at by itself.
struct KeyChangeCheck {
  private let change: KeyChange
  private let bindings: [Binding]

  init(_ change: KeyChange, _ bindings: [Binding]) {
    self.change = change
    self.bindings = bindings
  }

  /// The keys that are enough for everything, so that nobody is ever lost: they keep their meaning.
  static let fixed: [Key] = [.enter, .escape, .up, .down, .left, .right, .tab, .control("c")]

  /// At most so much of a wrong word is told.
  private static let room = 60

  /// The binding's place in the table.
  func place() throws(KeyFault) -> Int {
    guard let scope = Scope.named(change.scope) else {
      let known = Scope.all.map(\.id)
      throw fault(
        "there is no place \(change.scope.prefix(Self.room))",
        Self.meant(change.scope, known, "the places are"))
    }
    let place = bindings.firstIndex { $0.scope == scope && $0.action == change.action }
    guard let place else {
      let known = bindings.filter { $0.scope == scope }.map(\.action)
      throw fault(
        "there is no action \(change.action.prefix(Self.room)) in \(change.scope)",
        Self.meant(change.action, known, "there are"))
    }
    return place
  }

  /// The keys that the binding gets: the new ones first, then those that it must keep.
  func keys(of binding: Binding) throws(KeyFault) -> [Key] {
    guard change.keys.count <= KeyChoice.most else {
      throw fault("\(change.action) has more than \(KeyChoice.most) keys", "leave some of them out")
    }
    let kept = binding.keys.filter(Self.fixed.contains)
    var keys: [Key] = []
    for name in change.keys {
      let key = try key(name)
      try check(key, for: binding)
      if !keys.contains(key) { keys.append(key) }
    }
    if keys.isEmpty, !kept.isEmpty {
      let names = kept.map(\.name).joined(separator: ", ")
      throw fault(
        "\(change.action) in \(change.scope) cannot lose \(names)",
        "write [\(names)] to take only its other keys away")
    }
    return keys + kept.filter { !keys.contains($0) }
  }

  func doubled() -> KeyFault {
    fault("\(change.scope).\(change.action) is changed twice", "keep one of the lines; the first counts")
  }

  private func key(_ name: String) throws(KeyFault) -> Key {
    if let (message, help) = KeyChoice.fault(in: name) { throw fault(message, help) }
    guard let key = Key(name: name) else { throw fault("there is no key", "choose another one") }
    return key
  }

  private func check(_ key: Key, for binding: Binding) throws(KeyFault) {
    if Self.fixed.contains(key), !binding.keys.contains(key) {
      throw fault(
        "\(key.name) keeps its own meaning, so it cannot be given to \(change.action)", "choose another key")
    }
    if case .character = key, binding.scope.readsText || binding.command == .quitAtOnce {
      throw fault(
        "\(key.name) is text \(binding.scope.readsText ? "in \(change.scope)" : "where words are typed")",
        "choose a key such as Ctrl-G")
    }
  }

  private func fault(_ message: String, _ help: String) -> KeyFault {
    KeyFault(change: change, message: message, help: help)
  }

  private static func meant(_ text: String, _ known: [String], _ all: String) -> String {
    Nearest.to(text, among: known).map { "did you mean \($0)?" }
      ?? "\(all) \(known.joined(separator: ", "))"
  }
}
