import Knowledge
import Typesetting

/// A condition in words that a reader can follow with a finger: short ones in a sentence, the others as a list of lists.
struct CriterionText {
  let index: GuideIndex

  /// The condition after some words that lead to it.
  func blocks(_ lead: String, _ criterion: Criterion<Finding.ID>) -> [Block] {
    if let words = words(criterion) { return [.paragraph([.text("\(lead)\(words).")])] }
    return [.paragraph([.text("\(lead)\(head(criterion)):")])] + list(of: criterion)
  }

  private func list(of criterion: Criterion<Finding.ID>) -> [Block] {
    [.list(start: nil, items: parts(criterion).map(item))]
  }

  private func item(_ part: Criterion<Finding.ID>) -> [Block] {
    if let words = words(part) { return [.paragraph([.text(words)])] }
    return [.paragraph([.text("\(head(part)):")])] + list(of: part)
  }

  /// A leaf, or leaves that all stand side by side; nil where parts have parts of their own.
  private func words(_ criterion: Criterion<Finding.ID>) -> String? {
    switch criterion {
    case .finding(let id): return name(id)
    case .fact(.age(let range)):
      let words = PageWords.age(range)
      return words.prefix(1).lowercased() + words.dropFirst()
    case .all(let parts), .atLeast(_, let parts):
      if parts.count == 1 { return words(parts[0]) }
      let leaves = parts.compactMap(leaf)
      return leaves.count == parts.count ? "\(head(criterion)): " + leaves.joined(separator: "; ") : nil
    }
  }

  private func leaf(_ criterion: Criterion<Finding.ID>) -> String? {
    switch criterion {
    case .finding, .fact: words(criterion)
    case .all, .atLeast: nil
    }
  }

  private func head(_ criterion: Criterion<Finding.ID>) -> String {
    switch criterion {
    case .finding, .fact: ""
    case .all: RulesWords.all
    case .atLeast(let count, _): RulesWords.atLeast(count)
    }
  }

  private func parts(_ criterion: Criterion<Finding.ID>) -> [Criterion<Finding.ID>] {
    switch criterion {
    case .finding, .fact: []
    case .all(let parts), .atLeast(_, let parts): parts
    }
  }

  /// A finding as a statement with its code.
  func name(_ id: Finding.ID) -> String { index.findings[id].map(PageWords.coded) ?? id.name }
}
