import Authoring
import Knowledge

/// The checkout that the tests stand in.
package enum Project {
  /// The folder that holds Package.swift.
  package static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  package static let contentFolder = root + "/Content"
}

/// The real content, read once for all tests.
package enum RealContent {
  package static let reading: GuideReading? = try? GuideReader.read(folder: Project.contentFolder, today: nil)

  /// The real guide; empty when it cannot be read, which a test of its own says.
  package static let guide: Guide = reading?.guide ?? Guide()
  package static let book = Rulebook(guide)
  package static let index = GuideIndex(guide)
}
