import Authoring
import Foundation
import Knowledge
import TestSupport
import Testing

/// The page for authors: its examples read well, and it names every problem and no other.
@Suite struct WritingContentTests {
  private let page: WritingContentPage

  init() throws { page = try WritingContentPage() }

  static let examples =
    ProblemExample.files + ProblemExample.headers + ProblemExample.names + ProblemExample.texts
    + ProblemExample.sources + ProblemExample.checklists + ProblemExample.rules + ProblemExample.rows
    + ProblemExample.maps + ProblemExample.codes

  /// Problems that need more than a text to be made; each has a test of its own below, or elsewhere.
  static let special: Set<String> = [
    "is a symbolic link", "is not an ordinary file", "is not UTF-8 text: byte … of the file is …",
    "cannot be opened: …",
    "a file's name here is not UTF-8", "no arrow leads from … to …",
    // The disk must fail, and thousands of files must be written.
    "cannot be read: …", "there are more than …", "with it there are more than …",
  ]

  @Test func thePageNamesEveryProblemOfTheReaderAndNoOther() throws {
    let known = try ProblemTemplates.all()
    #expect(known.count > 100)
    #expect(known.subtracting(page.problems).sorted() == [])
    #expect(Set(page.problems).subtracting(known).sorted() == [])
    #expect(Set(page.problems).count == page.problems.count)
  }

  @Test func everyProblemOfThePageHasAnExample() {
    let shown = Set(Self.examples.map(\.problem)).union(Self.special)
    #expect(Set(page.problems).subtracting(shown).sorted() == [])
    #expect(shown.subtracting(page.problems).sorted() == [])
  }

  @Test(arguments: examples)
  func aProblemIsReallySaid(_ example: ProblemExample) throws {
    let messages = try example.messages()
    #expect(messages.contains { ProblemExample.says($0, example.problem) }, "\(messages.prefix(8))")
  }

  @Test(arguments: [
    ("is a symbolic link", "ln -s word.md glossary/other.md"),
    ("is not an ordinary file", "mkfifo glossary/other.md"),
    (
      "is not UTF-8 text: byte … of the file is …",
      "printf -- '---\\nterm: Other\\n---\\n\\377\\n' > glossary/other.md"
    ),
    ("a file's name here is not UTF-8", "touch \"$(printf 'glossary/\\377.md')\""),
  ])
  func aProblemOfTheFolderIsReallySaid(_ problem: String, _ command: String) throws {
    let folder = try TemporaryFolder(SmallContent.files)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-ec", "cd '\(folder.path)'\n\(command)"]
    try shell.run()
    shell.waitUntilExit()
    try #require(shell.terminationStatus == 0)
    #expect(try ProblemExample.check(folder).contains { ProblemExample.says($0, problem) })
  }

  /// A socket is a file that nobody can open.
  @Test func aFileThatCannotBeOpened() throws {
    let folder = try TemporaryFolder(SmallContent.files)
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: (folder.path + "/glossary/s.md").utf8)
    }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    #expect(try ProblemExample.check(folder).contains { ProblemExample.says($0, "cannot be opened: …") })
  }

  @Test func theFiveFilesReadWithoutAProblemAmongTheRealOnes() throws {
    let examples = page.examples
    #expect(
      Set(examples.keys.map { $0.prefix { $0 != "/" } }) == [
        "sources", "articles", "findings", "rules", "comparison",
      ])
    let real = try Self.realFiles()
    // What the page tells to do beside them: the row is asked, and an article leads there.
    let page = "\n  - {id: hiccups, title: Hiccups, lead: Is this so?, rows: [long-hiccups]}\n---\n"
    let checklist = real["checklist.md"] ?? ""
    let asked = checklist.prefix(4) + checklist.dropFirst(4).replacing("\n---\n", with: page)
    let leading = (real["articles/start/start-here.md"] ?? "") + "- [Hiccups](article:hiccups)\n"
    let folder = try TemporaryFolder(
      real.merging(examples) { $1 }.merging(
        ["checklist.md": String(asked), "articles/start/start-here.md": leading]) { $1 })
    let reading = try GuideReader.check(folder: folder.path, today: nil, keepingTexts: true)
    let before = try GuideReader.check(folder: Project.contentFolder, today: nil, keepingTexts: false)
      .problems
    #expect(reading.problems.filter { !before.contains($0) } == [])
    #expect(reading.guide.articles.contains { $0.id == "hiccups" })
    #expect(reading.guide.findings.contains { $0.id == "long-hiccups" })
    #expect(reading.guide.rules.contains { $0.id == "hiccups-with-blurred-eyes" })
    #expect(reading.guide.comparison.contains { $0.id == "hiccups" })
  }

  /// Words as the page lists them: with commas between, and "or" before the last.
  private static func list(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }

  @Test func theWordsOfAFieldAreThoseThatAreRead() {
    #expect(page.text.contains("Its `kind` is \(Self.list(Source.Kind.allCases.map(\.rawValue)))."))
    #expect(page.text.contains("whether a yes is \(Self.list(Direction.allCases.map(\.rawValue)))."))
    let levels = Urgency.allCases.filter { $0 != .selfcare }.reversed().map(\.rawValue)
    #expect(page.text.contains("asks for by itself: \(Self.list(levels + ["none"]));"))
  }

  private static func realFiles() throws -> [String: String] {
    let root = Project.contentFolder
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".md") }.reduce(into: [:]) { files, path in
      files[path] = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }
  }

  @Test(arguments: [
    ("is missing", "is missing", true), ("is missing", "is missing now", false),
    ("there is no … …", "there is no article none", true), ("there is no … …", "there is none", false),
    ("… is empty", "the header is empty", true), ("… is empty", " is empty", false),
  ])
  func problemsAreToldApart(_ problem: String, _ message: String, _ isSaid: Bool) {
    #expect(ProblemExample.says(message, problem) == isSaid)
  }

  @Test func messagesAreFoundInCode() {
    let code = """
      log.report("one \\(name("x")) thing", help: "do it", in: file)
      return fail(node, isOdd ? "odd \\"thing\\"" : "even thing", help: "mend it")
      log.report(unreadable: "guide.md", "is away", help: "add it")
      func report(_ message: String, help: String) {}
      """
    #expect(ProblemTemplates.messages(in: code) == ["one … thing", "odd \"thing\"", "even thing", "is away"])
  }
}
