import Authoring
import Knowledge

/// The checkout that these tests stand in.
enum Project {
  /// The folder that holds the program's Package.swift.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .joined(separator: "/")

  static let contentFolder = root + "/Content"

  /// The real guide, read once for all tests.
  static let guide = try? GuideReader.read(folder: contentFolder, today: nil).guide
}
