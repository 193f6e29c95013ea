import Authoring
import Foundation
import GuideLibrary
import TestSupport
import Testing

@testable import fascicle

/// The content read again while somebody writes it.
@Suite struct ContentReloadTests {
  private let home: WritersHome

  init() throws { home = try WritersHome() }

  @Test func soundContentIsReadWhole() throws {
    let reload = try ContentReload.read(home.content, today: nil)
    #expect(reload.problems.isEmpty, "\(reload.problems)")
    #expect(reload.isSound)
    let summary = try reload.library.summary()
    #expect(summary.isSound)
    #expect(!summary.articles.isEmpty)
  }

  @Test func aNewSentenceIsThere() throws {
    try home.append("## A new part\n\nAn unheard-of zyzzyva.", to: "articles/start/start-here.md")
    let library = try ContentReload.read(home.content, today: nil).library
    #expect(try library.search(for: "zyzzyva", limit: 5).hits.map(\.id) == ["start-here"])
  }

  @Test func aFaultInAnArticleLeavesAdviceSound() throws {
    try home.append("See [this](article:no-such-page).", to: "articles/start/start-here.md")
    let reload = try ContentReload.read(home.content, today: nil)
    #expect(reload.problems.contains { $0.level == .error && $0.file == "articles/start/start-here.md" })
    #expect(reload.isSound)
    #expect(try reload.library.summary().isSound)
  }

  @Test func aFaultInTheChecklistDoesNot() throws {
    try home.append("See [this](article:no-such-page).", to: "checklist.md")
    let reload = try ContentReload.read(home.content, today: nil)
    #expect(reload.problems.contains { $0.level == .error && $0.file == "checklist.md" })
    #expect(!reload.isSound)
    #expect(try !reload.library.summary().isSound)
  }

  @Test func aLibraryFileIsOpenedAnew() throws {
    let path = home.path + "/library.fascicle"
    #expect(throws: Failure.self) { try ContentReload.read(path) }
    try Library.pack(RealContent.guide, isSound: true, to: path)
    let reload = try ContentReload.read(path)
    #expect(reload.isSound && reload.problems.isEmpty)
    #expect(try reload.library.summary().edition == RealContent.guide.edition)
  }

  @Test func whatIsNotThereIsSaid() throws {
    let failure = #expect(throws: Failure.self) { try ContentReload.read(home.path + "/none") }
    #expect(failure?.code == 66)
  }
}

/// A copy of the real content that a test may write in.
private final class WritersHome {
  let path: String
  var content: String { path + "/Content" }

  init() throws {
    path = try Program.temporaryFolder()
    try FileManager.default.copyItem(atPath: Project.contentFolder, toPath: path + "/Content")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func append(_ text: String, to file: String) throws {
    let whole = content + "/" + file
    let before = try String(contentsOfFile: whole, encoding: .utf8)
    try (before + "\n" + text + "\n").write(toFile: whole, atomically: false, encoding: .utf8)
  }
}
