import Foundation
import TestSupport

/// The page for authors, as its tests read it.
struct WritingContentPage {
  private let lines: [String]

  init() throws {
    let path = Project.root + "/Sources/fascicle/fascicle.docc/WritingContent.md"
    lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
  }

  var text: String { lines.joined(separator: " ") }

  /// The problems that its tables name, in order.
  var problems: [String] {
    lines.compactMap { line in
      line.firstMatch(of: /^\| `(.+?)` \| .+ \|$/).map { String($0.1) }
    }
  }

  /// The files that it shows, by their paths: each stands below a line with its path alone.
  var examples: [String: String] {
    var result: [String: String] = [:]
    for (number, line) in lines.enumerated() {
      guard let path = line.firstMatch(of: /^`([a-z\/-]+\.md)`$/)?.1, number + 2 < lines.count,
        lines[number + 2] == "```markdown"
      else { continue }
      let text = lines[(number + 3)...].prefix { $0 != "```" }
      result[String(path)] = text.joined(separator: "\n") + "\n"
    }
    return result
  }
}

/// Every message that the reader of content can report, as its source code has it.
enum ProblemTemplates {
  /// The messages of all files, with `…` for what is filled in.
  static func all() throws -> Set<String> {
    let folder = Project.root + "/Sources/Authoring"
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try paths.filter(isAboutContent).reduce(into: []) { found, path in
      found.formUnion(messages(in: try String(contentsOfFile: folder + "/" + path, encoding: .utf8)))
    }
  }

  /// What is read of other files has other readers.
  private static func isAboutContent(_ path: String) -> Bool {
    path.hasSuffix(".swift") && !path.hasPrefix("Answers/") && !path.hasPrefix("Settings/")
  }

  /// The texts between the beginning of a report and its help.
  static func messages(in code: String) -> Set<String> {
    var result: Set<String> = []
    for call in code.matches(of: /\b(?:report|warn|fail)\(/.wordBoundaryKind(.simple)) {
      var rest = code[call.range.upperBound...]
      var depth = 1
      var texts: [String] = []
      while depth > 0, let character = rest.first, !rest.hasPrefix("help:") {
        if character == "\"" {
          texts.append(literal(&rest))
          continue
        }
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
        rest.removeFirst()
      }
      // A file's own path has no blank.
      if rest.hasPrefix("help:") { result.formUnion(texts.filter { $0.contains(" ") }) }
    }
    return result
  }

  /// Takes a text with its quotes away, and puts `…` for whatever is filled in.
  private static func literal(_ rest: inout Substring) -> String {
    var result = ""
    rest.removeFirst()
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\", let next = rest.popFirst() else {
        result.append(character)
        continue
      }
      guard next == "(" else {
        result.append(next)
        continue
      }
      var depth = 1
      while depth > 0, let inner = rest.popFirst() { depth += inner == "(" ? 1 : inner == ")" ? -1 : 0 }
      result.append("…")
    }
    return result.replacing(/…+/, with: "…")
  }
}
