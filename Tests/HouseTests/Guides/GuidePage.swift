import Foundation
import TestSupport
import Testing

/// One of the guides in the program's own catalog, as tests read it.
struct GuidePage: Sendable, CustomTestStringConvertible {
  let name: String
  let lines: [String]

  static let authors = GuidePage("WritingContent")
  static let clinics = GuidePage("InAClinic")

  init(_ name: String) {
    self.name = name
    let path = Project.root + "/Sources/fascicle/fascicle.docc/\(name).md"
    lines = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").components(separatedBy: "\n")
  }

  var testDescription: String { name }

  /// The lines between fences of a language, without their common indentation, a text for each block.
  func blocks(_ language: String) -> [String] {
    var result: [String] = []
    var open: (indent: Int, lines: [String])?
    for line in lines {
      let text = line.trimmingPrefix { $0 == " " }
      if let block = open {
        if text == "```" {
          result.append(block.lines.joined(separator: "\n") + "\n")
          open = nil
        } else {
          open?.lines.append(String(line.dropFirst(block.indent)))
        }
      } else if text == "```\(language)" {
        open = (line.count - text.count, [])
      }
    }
    return result
  }

  /// What stands between signs for code within lines.
  var spans: [String] {
    lines.filter { !$0.contains("```") }.flatMap { line in
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
    }
  }

  /// Every command of the program that it shows, as it is typed after the program's name.
  var commands: [String] {
    (spans + blocks("sh").flatMap { $0.components(separatedBy: "\n") }).flatMap { code in
      code.matches(of: /(?:^|[ =])fascicle((?: [^|>`]+)?)$/).map { String($0.1) }
        + code.matches(of: /(?:^|[ ])fascicle( [^|>]+)[|>]/).map { String($0.1) }
    }
  }

  /// The first cells of a table's rows, without signs for code.
  func column(under heading: String) -> [String] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(heading) |") }) else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { row in
      row.dropFirst(2).prefix { $0 != "|" }.filter { $0 != "`" }.trimmingCharacters(in: .whitespaces)
    }
  }
}
