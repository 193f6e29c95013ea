import Foundation

/// A file under Sources, as the tests of the house read it.
package struct SourceFile {
  /// Its path below Sources.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The target it belongs to.
  package var room: String { String(path.prefix { $0 != "/" }) }

  package var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules that it imports.
  package var imports: [String] {
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
  package static func all(ending endings: String...) -> [SourceFile] {
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
