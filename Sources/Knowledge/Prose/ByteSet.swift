/// A set of bytes, for what is asked at every letter of a text.
package struct ByteSet: Sendable {
  @usableFromInline let marks: [UInt8]

  package init(_ contains: (UInt8) -> Bool) {
    marks = (0...UInt8.max).map { contains($0) ? 1 : 0 }
  }

  /// Hands out a mark for every byte there is: 1 where the set has it, else 0.
  @inlinable package func withMarks<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    marks.withUnsafeBufferPointer(use)
  }
}
