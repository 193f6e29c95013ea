import Foundation
import System
import Testing
import TestSupport

@testable import fascicle

/// What happens in a content folder is noticed, and nothing else.
@Suite struct FolderWatchTests {
  @Test func nothingIsToldWhenNothingHappens() throws {
    let folder = try WatchedFolder()
    #expect(!folder.isReadable)
    #expect(!folder.hasChanged())
    #expect(!folder.isReadable)
  }

  @Test(arguments: [
    "echo new > Content/guide.md",
    "echo more >> Content/articles/one.md",
    "echo new > Content/articles/two.md",
    "echo new > Content/articles/.one.tmp && mv Content/articles/.one.tmp Content/articles/one.md",
    "mv Content/articles/one.md Content/articles/one.md~ && echo new > Content/articles/one.md",
    "rm Content/articles/one.md",
    "mv Content/articles/one.md Content/articles/two.md",
    "mv Content/articles/one.md .",
    "mv library.fascicle Content/articles/two.md",
    "ln Content/articles/one.md Content/articles/two.md",
    "ln -s one.md Content/articles/two.md",
    "chmod 000 Content/articles/one.md",
    "mkdir Content/rules",
    "rm -r Content/articles",
    "mv Content/articles Content/pages",
    "mv Content/articles .",
    "rm -r Content",
    "mv Content Other",
  ])
  func whatMattersIsNoticedOnce(_ deed: String) throws {
    let folder = try WatchedFolder()
    try folder.shell(deed)
    #expect(folder.isReadable)
    #expect(folder.hasChanged())
    #expect(!folder.isReadable)
    #expect(!folder.hasChanged())
  }

  @Test(arguments: [
    "echo x > Content/notes.txt",
    "echo x > Content/articles/.one.md.swp && rm Content/articles/.one.md.swp",
    "echo x > Content/articles/4913 && rm Content/articles/4913",
    "cp Content/articles/one.md Content/articles/one.md~",
    "mkdir -p Content/.git && echo x > Content/.git/x.md",
    "echo x > other.md",
    "mkdir Other && echo x > Other/x.md",
    "echo x > library.fascicle",
    "cat Content/articles/one.md && ls -R Content",
  ])
  func whatDoesNotMatterIsTakenInSilently(_ deed: String) throws {
    let folder = try WatchedFolder()
    try folder.shell(deed)
    #expect(!folder.hasChanged())
    #expect(!folder.isReadable)
  }

  /// Deeds that change which folders there are; what then happens in the last one is noticed too.
  @Test(arguments: [
    ("mkdir Content/rules", "Content/rules"),
    ("mkdir -p Content/a/b/c", "Content/a/b/c"),
    ("mkdir -p new/b && mv new Content/articles/", "Content/articles/new/b"),
    ("mv Content/articles Content/pages", "Content/pages"),
    ("rm -r Content/articles && mkdir Content/articles", "Content/articles"),
    ("rm -r Content && mkdir -p Content/articles", "Content/articles"),
    ("mv Content Old && cp -r Old Content", "Content/articles"),
  ])
  func newFoldersAreFollowed(_ deed: String, _ inner: String) throws {
    let folder = try WatchedFolder()
    try folder.shell(deed)
    #expect(folder.hasChanged())
    try folder.shell("echo new > \(inner)/three.md")
    #expect(folder.isReadable)
    #expect(folder.hasChanged())
    #expect(!folder.isReadable)
  }

  @Test func aFolderThatWasMovedAwayIsNotFollowed() throws {
    let folder = try WatchedFolder()
    try folder.shell("mv Content/articles away")
    #expect(folder.hasChanged())
    try folder.shell("echo new > away/one.md && rm away/one.md")
    #expect(!folder.isReadable)
    #expect(!folder.hasChanged())
  }

  @Test func aLinkedFolderIsNotFollowed() throws {
    let folder = try WatchedFolder()
    try folder.shell("mkdir out && ln -s ../out Content/out && mkdir Content/rules")
    #expect(folder.hasChanged())
    try folder.shell("echo new > out/one.md")
    #expect(!folder.hasChanged())
  }

  @Test func muchAtOnceIsTakenInWhole() throws {
    let folder = try WatchedFolder()
    try folder.shell("for i in $(seq 300); do mkdir Content/a$i; echo new > Content/a$i/x.md; done")
    #expect(folder.hasChanged())
    #expect(!folder.isReadable)
    try folder.shell("echo new > Content/a300/x.md")
    #expect(folder.hasChanged())
  }

  @Test(arguments: [
    "echo new > library.fascicle", "echo new > beside && mv beside library.fascicle", "rm library.fascicle",
  ])
  func aLibraryFileIsWatched(_ deed: String) throws {
    let folder = try WatchedFolder(watching: "library.fascicle")
    #expect(!folder.hasChanged())
    try folder.shell("echo x > other && echo x > Content/guide.md")
    #expect(!folder.hasChanged())
    try folder.shell(deed)
    #expect(folder.isReadable)
    #expect(folder.hasChanged())
    #expect(!folder.isReadable)
  }

  @Test(arguments: ["/nowhere/at/all", ""])
  func whatIsNotThereIsRefused(_ path: String) {
    let failure = #expect(throws: Failure.self) { try FolderWatch.content(path) }
    #expect(failure?.code == 71)
    #expect(failure?.message == "\(path) cannot be watched: No such file or directory")
  }
}
