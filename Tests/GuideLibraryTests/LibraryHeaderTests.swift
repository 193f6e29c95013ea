import Foundation
import GuideLibrary
import Knowledge
import Testing

/// What is no library is told from one by its first bytes, and never waited for.
@Suite struct LibraryHeaderTests {
  private let folder: TestFolder
  private let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.path + "/guide.fascicle"
  }

  private func refusal() -> LibraryError? {
    do throws(LibraryError) {
      _ = try Library(opening: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func nothingThereIsMissing() {
    #expect(refusal() == .missing)
  }

  @Test(arguments: ["", "x", "SQLite format 3\0", String(repeating: "no library ", count: 20)])
  func somethingElseIsNoLibrary(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(refusal() == .notALibrary)
  }

  @Test func aFolderIsNoLibrary() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(refusal() == .notALibrary)
  }

  @Test func aPipeIsNotWaitedFor() {
    #expect(mkfifo(path, 0o600) == 0)
    #expect(refusal() == .notALibrary)
  }

  @Test func anotherProgramsFileIsNoLibrary() throws {
    try pack(withByte: 1, at: 71)
    #expect(refusal() == .notALibrary)
  }

  @Test func anotherFormatIsTold() throws {
    try pack(withByte: 200, at: 63)
    #expect(refusal() == .otherFormat(200))
  }

  /// Packs a guide and changes one byte of it; the numbers' last bytes stand at 63 and 71.
  private func pack(withByte byte: UInt8, at place: Int) throws {
    try Library.pack(Guide(), isSound: true, to: path)
    var data = try Data(contentsOf: URL(fileURLWithPath: path))
    data[place] = byte
    try data.write(to: URL(fileURLWithPath: path))
  }
}
