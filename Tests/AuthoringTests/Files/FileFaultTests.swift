import Authoring
import Testing

/// Files that cannot be read are reported and left out; everything else still works.
@Suite struct FileFaultTests {
  /// The problems of the small content after something was done to its folder.
  private static func problems(_ change: (TemporaryFolder) throws -> Void) throws -> [Problem] {
    let folder = try TemporaryFolder(SmallContent.files)
    try change(folder)
    let reading = try GuideReader.read(folder: folder.path, today: nil)
    #expect(reading.guide.findings.count == 3)
    return reading.problems
  }

  private static func expect(_ problems: [Problem], _ file: String, _ message: String, help: String) {
    #expect(problems.map(\.file) == [file])
    #expect(problems.first?.message.contains(message) == true, "\(problems)")
    #expect(problems.first?.help.contains(help) == true, "\(problems)")
    #expect(problems.first?.level == .error)
  }

  @Test(arguments: ["glossary/other.md", "glossary/more", "articles/start/page2.md"])
  func aSymbolicLink(file: String) throws {
    let problems = try Self.problems { try $0.link(file, to: $0.path + "/glossary/word.md") }
    Self.expect(problems, file, "is a symbolic link", help: "the file itself")
  }

  @Test func aLinkThatLeadsNowhereOrInACircle() throws {
    let problems = try Self.problems {
      try $0.link("glossary/nowhere.md", to: "/nonexistent/file.md")
      try $0.link("glossary/circle", to: $0.path)
    }
    #expect(problems.map(\.file) == ["glossary/circle", "glossary/nowhere.md"])
    #expect(problems.map(\.message) == ["is a symbolic link", "is a symbolic link"])
  }

  @Test func aPipe() throws {
    let problems = try Self.problems { try $0.makePipe("glossary/pipe.md") }
    Self.expect(problems, "glossary/pipe.md", "is not an ordinary file", help: "remove it")
  }

  @Test func anEmptyFile() throws {
    let problems = try Self.problems { try $0.write([], to: "glossary/empty.md") }
    Self.expect(problems, "glossary/empty.md", "has no header", help: "---")
    #expect(problems.map { [$0.line, $0.column] } == [[1, 1]])
  }

  @Test(arguments: [
    [UInt8](hex: "FF"), [UInt8](hex: "C3 28"), [UInt8](hex: "ED A0 80"), [UInt8](hex: "C0 AF"),
  ])
  func notUtf8(bytes: [UInt8]) throws {
    let text = Array("---\nterm: Other\n---\nText.\n\nMore ".utf8) + bytes + Array(" text.\n".utf8)
    let problems = try Self.problems { try $0.write(text, to: "glossary/other.md") }
    Self.expect(problems, "glossary/other.md", "is not UTF-8", help: "UTF-8")
    #expect(problems.first?.line == 6)
  }

  @Test func aFileThatIsTooLarge() throws {
    let text = Array("---\nterm: Other\n---\n".utf8) + [UInt8](repeating: 0x0A, count: 4 << 20)
    let problems = try Self.problems { try $0.write(text, to: "glossary/other.md") }
    Self.expect(problems, "glossary/other.md", "larger than 4 MB", help: "split it")
  }

  @Test func aLineThatIsTooLong() throws {
    let text = Array("---\nterm: Other\n---\nText.\n".utf8) + [UInt8](repeating: 0x61, count: (1 << 20) + 1)
    let problems = try Self.problems { try $0.write(text, to: "glossary/other.md") }
    Self.expect(problems, "glossary/other.md", "longer than 1 MB", help: "break it")
    #expect(problems.first?.line == 5)
  }

  @Test func aHeaderThatIsTooLarge() throws {
    let remarks = String(repeating: "# remark\n", count: 150_000)
    let text = Array("---\nterm: Other\n\(remarks)---\nText.\n".utf8)
    let problems = try Self.problems { try $0.write(text, to: "glossary/other.md") }
    #expect(problems.contains { $0.message.contains("header is larger than 1 MB") && $0.line == 2 })
  }
}

extension [UInt8] {
  /// Bytes written as pairs of digits.
  fileprivate init(hex: String) {
    self = hex.split(separator: " ").compactMap { UInt8($0, radix: 16) }
  }
}
