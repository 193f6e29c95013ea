import Knowledge

/// Reads a tree of `all`, `any`, `atLeast` (with `of`), findings and facts.
struct CriterionReader {
  let file: ContentFile
  let log: ReadingLog

  /// Nil, with a problem, when the tree cannot be read whole: half a condition is no condition.
  func read(_ node: HeaderNode) -> Criterion<Finding.ID>? {
    switch node.content {
    case .text(let name, _):
      log.mention(.finding(Identifier(name)), in: file, at: node.place)
      return .finding(Identifier(name))
    case .list:
      return fail(
        node, "a list stands where all or any should say how it counts",
        help: "write {any: […]} or {all: […]}")
    case .mapping(let entries): return mapping(entries, node)
    }
  }

  private func mapping(_ entries: [(key: HeaderNode, value: HeaderNode)], _ node: HeaderNode) -> Criterion<
    Finding.ID
  >? {
    let fields = Dictionary(
      entries.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
    if let count = fields["atLeast"] { return atLeast(count, fields, node) }
    guard entries.count == 1, let (key, value) = entries.first, let name = key.text else {
      return fail(node, "one condition says several things", help: "join them with {all: […]} or {any: […]}")
    }
    switch name {
    case "all": return parts(value).map { .all($0) }
    case "any": return parts(value).map { .any($0) }
    case "age": return age(value)
    case "not", "none", "unless", "no": return negation(key)
    default: return answered(name, key, value)
    }
  }

  private func atLeast(
    _ count: HeaderNode, _ fields: [String: HeaderNode], _ node: HeaderNode
  ) -> Criterion<Finding.ID>? {
    guard let number = count.text.flatMap(Int.init), number > 0, let of = fields["of"], fields.count == 2
    else {
      return fail(node, "atLeast needs a number and a list", help: "write {atLeast: 2, of: […]}")
    }
    guard let parts = parts(of) else { return nil }
    guard number <= parts.count else {
      return fail(count, "asks for \(number) of only \(parts.count)", help: "lower the number")
    }
    return .atLeast(number, parts)
  }

  private func parts(_ node: HeaderNode) -> [Criterion<Finding.ID>]? {
    guard case .list(let items) = node.content, !items.isEmpty else {
      return fail(node, "a list of conditions is missing", help: "write [one, two]")
    }
    let read = items.map(read)
    return read.contains { $0 == nil } ? nil : read.compactMap { $0 }
  }

  private func answered(_ name: String, _ key: HeaderNode, _ value: HeaderNode) -> Criterion<Finding.ID>? {
    switch AnswerWord.read(value.text ?? "") {
    case .yes:
      log.mention(.finding(Identifier(name)), in: file, at: key.place)
      return .finding(Identifier(name))
    case .no, .unsure: return negation(key)
    default:
      return fail(
        key, "unknown word in a condition: \(name)", help: "use all, any, atLeast, age or a finding's id")
    }
  }

  private func negation<Result>(_ node: HeaderNode) -> Result? {
    fail(
      node, "a condition holds a negation, and nothing may subtract from urgency",
      help: "say what must be present; a fit rule may have an unless")
  }

  private func age(_ node: HeaderNode) -> Criterion<Finding.ID>? {
    guard let range = AgeText.read(node.text ?? "") else {
      return fail(
        node, "age cannot be read: \(node.text ?? "")", help: "write \">=45\", \"<16\" or \"20-50\"")
    }
    return .fact(.age(range))
  }

  private func fail<Result>(_ node: HeaderNode, _ message: String, help: String) -> Result? {
    log.report(message, help: help, in: file, at: node.place)
    return nil
  }
}

/// Ages as authors write them.
enum AgeText {
  /// Reads `52`, `20-50`, `>=45`, `>45`, `<=16` and `<16`, in years.
  static func read(_ text: String) -> AgeRange? {
    for (sign, range) in bounds where text.hasPrefix(sign) {
      return years(text.dropFirst(sign.count).trimmingPrefix { $0 == " " }).flatMap(range)
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return years(parts[0]).flatMap { AgeRange($0) }
    case 2:
      guard let least = years(parts[0]), let most = years(parts[1]) else { return nil }
      return AgeRange(least, most)
    default: return nil
    }
  }

  /// The longer signs first, since one begins like another.
  private static let bounds: [(sign: String, range: @Sendable (Int) -> AgeRange?)] = [
    (">=", { AgeRange($0, AgeRange.limit) }), ("<=", { AgeRange(0, $0) }),
    (">", { AgeRange($0 + 1, AgeRange.limit) }), ("<", { AgeRange(0, $0 - 1) }),
  ]

  /// Digits alone, and no more years than anybody has.
  private static func years(_ digits: Substring) -> Int? {
    guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }
}
