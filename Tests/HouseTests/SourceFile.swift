import Foundation
import TestSupport

/// A file under Sources, as the tests of the house read it.
struct SourceFile {
  /// Its path below Sources.
  let path: String
  let text: String

  /// The target it belongs to.
  var room: String { String(path.prefix { $0 != "/" }) }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules that it imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "package" })
      else {
        return nil
      }
      return words.last.map(String.init)
    }
  }

  /// Every file under Sources whose name has one of these endings; all files when none is given.
  static func all(ending endings: String...) -> [SourceFile] {
    let folder = Project.root + "/Sources"
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.sorted().compactMap { path in
      guard endings.isEmpty || endings.contains(where: path.hasSuffix),
        let text = try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)
      else { return nil }
      return SourceFile(path: path, text: text)
    }
  }
}
