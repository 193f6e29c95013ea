import Foundation
import TestSupport
import Testing

@testable import Archive

/// A copy has the same bytes and rights, and never takes the place of something.
@Suite struct FileCopyTests {
  @Test(arguments: [0, 1, 4_096, 3_000_001])
  func everyByteIsCopied(_ size: Int) throws {
    let shelter = try Shelter()
    let (source, target) = (shelter.root + "/source", shelter.root + "/target")
    let bytes = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
    try bytes.write(to: URL(fileURLWithPath: source))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: source)
    try FileCopy.copy(source, first: size, to: target)
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == bytes)
    let rights = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
    #expect(rights == 0o640)
  }

  @Test func whatIsThereStays() throws {
    let shelter = try Shelter()
    let (source, target) = (shelter.root + "/source", shelter.root + "/target")
    try Data("new".utf8).write(to: URL(fileURLWithPath: source))
    try Data("old".utf8).write(to: URL(fileURLWithPath: target))
    #expect(throws: LibraryError.notWritten) { try FileCopy.copy(source, first: 3, to: target) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("old".utf8))
    #expect(throws: LibraryError.notWritten) {
      try FileCopy.copy(shelter.root + "/nothing", first: 0, to: shelter.root + "/copy")
    }
  }

  @Test func onlyTheBeginningIsCopiedAndNoMoreThanThereIs() throws {
    let shelter = try Shelter()
    let source = shelter.root + "/source"
    try Data("database and cover".utf8).write(to: URL(fileURLWithPath: source))
    try FileCopy.copy(source, first: 8, to: shelter.root + "/target")
    #expect(try Data(contentsOf: URL(fileURLWithPath: shelter.root + "/target")) == Data("database".utf8))
    #expect(throws: LibraryError.notWritten) {
      try FileCopy.copy(source, first: 19, to: shelter.root + "/more")
    }
  }
}
