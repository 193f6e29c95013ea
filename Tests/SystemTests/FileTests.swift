import Glibc
import System
import Testing

/// Files as the system gives them.
@Suite struct FileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/file" }

  init() throws { folder = try TemporaryFolder() }

  @Test func whatWasWrittenIsRead() throws {
    try Paths.writeNew("one\ntwo\n", to: path)
    #expect(try File(reading: path).bytes(upTo: 100) == Array("one\ntwo\n".utf8))
    #expect(try File(reading: path).bytes(upTo: 3) == Array("one".utf8))
    #expect(try File(reading: path).bytes(at: 4, count: 10) == Array("two\n".utf8))
  }

  @Test func largeFilesAreReadWhole() throws {
    let text = String(repeating: "0123456789", count: 20_000)
    try Paths.writeNew(text, to: path)
    #expect(try File(reading: path).bytes(upTo: .max) == Array(text.utf8))
  }

  @Test func newFilesAreTheirOwnersAlone() throws {
    try Paths.writeNew("", to: path)
    let status = try FileStatus(path)
    #expect(status.permissions == 0o600)
    #expect(status.isFile && status.isOurs && !status.isOpenToOthers)
  }

  @Test func nothingIsWrittenOverAFile() throws {
    try Paths.writeNew("kept", to: path)
    #expect(throws: SystemError.fileExists) { try Paths.writeNew("lost", to: path) }
    #expect(try File(reading: path).bytes(upTo: 9) == Array("kept".utf8))
  }

  @Test func writingAtTheEndKeepsWhatIsThere() throws {
    try Paths.writeNew("one", to: path)
    try File(writing: path, atEnd: true).write("two".utf8)
    #expect(try File(reading: path).bytes(upTo: 9) == Array("onetwo".utf8))
  }

  @Test func whatIsMissingIsSaid() {
    #expect(throws: SystemError.noSuchFileOrDirectory) { try File(reading: path) }
    #expect(SystemError.noSuchFileOrDirectory.description == "No such file or directory")
  }

  @Test func linksAreNotFollowedWhereNobodyWantsThem() throws {
    try Paths.writeNew("", to: path)
    #expect(symlink(path, folder.path + "/link") == 0)
    #expect(throws: SystemError.tooManySymbolicLinkLevels) {
      try File(reading: folder.path + "/link", followsLinks: false)
    }
    #expect(try FileStatus(folder.path + "/link", followsLinks: false).isLink)
    #expect(try FileStatus(folder.path + "/link").isFile)
  }

  @Test func namesOfAFolder() throws {
    for name in ["b", "a", ".hidden"] { try folder.write("", name) }
    #expect(creat(folder.path + "/\u{1}", 0o600) >= 0)
    let open = try File(folder: folder.path)
    #expect(Set(try open.names()) == ["a", "b", ".hidden", "\u{1}"])
    // They can be asked for once more, and what has a name can be opened by it.
    #expect(try open.names().count == 4)
    #expect(try File(reading: "a", in: open).status().isFile)
    #expect(throws: SystemError.notDirectory) { try File(folder: "a", in: open) }
  }

  @Test func aNameThatIsNotTextIsNil() throws {
    let bytes: [CChar] = folder.path.utf8.map { CChar(bitPattern: $0) } + [0x2F, -1, 0]
    #expect(creat(bytes, 0o600) >= 0)
    #expect(try File(folder: folder.path).names() == [nil])
  }

  @Test func oneLockAtATime() throws {
    let first = try File(folder: folder.path)
    try first.lock()
    #expect(throws: SystemError.wouldBlock) { try File(folder: folder.path).lock() }
  }

  @Test(
    arguments: [
      ("/a/b", "/a"), ("/a/b/", "/a"), ("/a", "/"), ("a/b", "a"), ("/", nil), ("a", nil),
    ] as [(String, String?)])
  func theFolderAbove(_ path: String, _ above: String?) {
    #expect(Paths.folder(above: path) == above)
  }

  @Test func missingFoldersAreMade() throws {
    let deep = folder.path + "/one/two/three"
    try Paths.makeFolders(deep, syncs: true)
    try Paths.makeFolders(deep)
    #expect(try FileStatus(deep).permissions == 0o700)
    try folder.write("", "file")
    #expect(throws: SystemError.notDirectory) { try Paths.makeFolders(path + "/inside") }
  }
}
