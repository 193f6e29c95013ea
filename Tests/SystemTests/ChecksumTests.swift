import System
import TestSupport
import Testing

/// Sums of bytes and files.
@Suite struct ChecksumTests {
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func bytesHaveTheSumThatEarlierFilesHave(_ text: String, _ sum: UInt64) {
    #expect(Checksum.of(text.utf8) == sum)
  }

  @Test func addingPieceByPieceIsAddingAll() {
    var sum = Checksum()
    sum.add("foo".utf8)
    sum.add("bar".utf8)
    #expect(sum.value == Checksum.of("foobar".utf8))
  }

  @Test func everyChangedByteChangesAFilesSum() throws {
    let folder = try TemporaryFolder()
    func sum(_ bytes: [UInt8]) throws -> UInt64 {
      let path = folder.path + "/file"
      Paths.remove(path)
      try File(creating: path).write(bytes)
      return try Checksum.of(file: path)
    }
    let bytes = (0..<1_003).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var sums: Set<UInt64> = [try sum(bytes)]
    for place in 0..<bytes.count {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      sums.insert(try sum(changed))
    }
    sums.insert(try sum(bytes + [0]))
    sums.insert(try sum(Array(bytes.dropLast())))
    #expect(sums.count == bytes.count + 3)
  }

  @Test func aFolderHasNone() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SystemError.self) { try Checksum.of(file: folder.path) }
    #expect(throws: SystemError.self) { try Checksum.of(file: folder.path + "/missing") }
  }
}
