/// The 64-bit hash FNV-1a, by its authors' constants: http://www.isthe.com/chongo/tech/comp/fnv.
///
/// It is enough to notice a change, not to keep out a forger. Its values stand in people's files, so they must stay as
/// they are.
package struct FNV1a: Sendable {
  /// The hash of what was added so far.
  package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  package init() {}

  /// Adds a number, which is a byte wherever the hash is to be that of bytes.
  ///
  /// It is called for every byte of a library, so other modules compile it in.
  @inlinable package mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x100_0000_01B3 }

  /// The hash of a text's bytes in UTF-8.
  package static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(into: FNV1a()) { $0.add(UInt64($1)) }.value
  }
}
