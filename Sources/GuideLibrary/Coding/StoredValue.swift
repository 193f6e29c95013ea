import Foundation
import GRDB
import System

/// A value as the library keeps it: its bytes, and their checksum beside them.
struct StoredValue: Sendable {
  let bytes: Data
  let checksum: Int64

  init(_ value: some Encodable) throws {
    let bytes = try BinaryEncoder.bytes(of: value)
    self.bytes = Data(bytes)
    checksum = Int64(bitPattern: bytes.withUnsafeBytes { Checksum.of($0) })
  }

  /// Reads a value where SQLite holds its bytes; a copy would take as long as all the reading.
  ///
  /// The row is gone with its cursor, which must be held meanwhile. Throws where the bytes are not as they were written.
  static func read<Value: Decodable>(
    _ row: Row, bytes: Int, checksum: Int, as type: Value.Type = Value.self
  ) throws -> Value {
    let checksum = try row.decode(Int64.self, atIndex: checksum)
    return try row.withUnsafeData(atIndex: bytes) { data in
      guard let data else { throw LibraryError.damaged }
      return try data.withUnsafeBytes { bytes in
        guard Int64(bitPattern: Checksum.of(bytes)) == checksum else { throw LibraryError.damaged }
        return try BinaryDecoder.value(of: bytes, as: type)
      }
    }
  }
}
