import Foundation

/// A value as a column holds it: its bytes, and their sum beside them.
struct PackedValue {
  let bytes: Data
  let checksum: Int64

  init(_ value: some Packed) {
    let bytes = PackedWriter.bytes(of: value)
    self.bytes = Data(bytes)
    checksum = Checksum.of(bytes)
  }
}
