import Glibc
import System
import Testing

/// A folder that only its owner can look into.
@Suite struct PrivateFolderTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/private" }

  init() throws { folder = try TemporaryFolder() }

  @Test func whatIsMissingIsMadeWhenAsked() throws {
    #expect(try PrivateFolder.existing(path) == nil)
    #expect(try PrivateFolder.made(path).path == path)
    #expect(try PrivateFolder.existing(path) != nil)
  }

  @Test func onlyAClosedFolderOfOnesOwnWillDo() throws {
    try folder.write("", "file")
    #expect(symlink(folder.path, folder.path + "/link") == 0)
    #expect(mkdir(path, 0o700) == 0 && chmod(path, 0o750) == 0)
    #expect(throws: PrivateFolderError.isFile) { try PrivateFolder.existing(folder.path + "/file") }
    #expect(throws: PrivateFolderError.isLink) { try PrivateFolder.existing(folder.path + "/link") }
    #expect(throws: PrivateFolderError.isOpen) { try PrivateFolder.existing(path) }
    #expect(throws: PrivateFolderError.refused(.notDirectory)) {
      try PrivateFolder.made(folder.path + "/file/inside")
    }
  }
}
