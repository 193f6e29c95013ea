import Knowledge

/// Something that can be laid down as bytes and taken up again.
///
/// Fields follow one another without names, in the order in which both sides list them; the library's
/// format number says which order that is.
protocol Packed {
  func pack(into bytes: inout PackedWriter)
  init(from bytes: inout PackedReader) throws(LibraryError)
}

/// Gathers bytes.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  /// The bytes of one value.
  static func bytes(of value: some Packed) -> [UInt8] {
    var writer = PackedWriter()
    writer.put(value)
    return writer.bytes
  }

  mutating func put(_ value: some Packed) { value.pack(into: &self) }

  mutating func put(byte: UInt8) { bytes.append(byte) }

  /// A number that is not negative, seven bits a byte, the lowest first.
  mutating func put(count: Int) {
    var rest = UInt64(count)
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(text: String) {
    put(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Takes values up from bytes that may be anything: what is not as it was laid down is damaged.
struct PackedReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private var depth = 0

  /// Deeper than any guide; a forged one must not exhaust the stack.
  private static let deepest = 200

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// The value that some bytes hold, all of them.
  static func value<Value: Packed>(
    of bytes: UnsafeRawBufferPointer, as type: Value.Type = Value.self
  ) throws(LibraryError) -> Value {
    var reader = PackedReader(bytes)
    let value: Value = try reader.get()
    guard reader.place == bytes.count else { throw .damaged }
    return value
  }

  mutating func get<Value: Packed>() throws(LibraryError) -> Value { try Value(from: &self) }

  mutating func byte() throws(LibraryError) -> UInt8 {
    guard place < bytes.count else { throw .damaged }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func count() throws(LibraryError) -> Int {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let next = try byte()
      value |= UInt64(next & 0x7F) << UInt64(shift)
      if next < 0x80 {
        guard let count = Int(exactly: value) else { throw .damaged }
        return count
      }
    }
    throw .damaged
  }

  mutating func text() throws(LibraryError) -> String {
    let count = try count()
    guard count <= bytes.count - place else { throw .damaged }
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  /// As many values as the bytes say, which cannot be more than there are bytes.
  mutating func list<Value>(
    _ next: (inout PackedReader) throws(LibraryError) -> Value
  ) throws(LibraryError) -> [Value] {
    let count = try count()
    guard count <= bytes.count - place else { throw .damaged }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try next(&self)) }
    return values
  }

  /// Takes up something that may hold others of its kind.
  mutating func nested<Value>(
    _ read: (inout PackedReader) throws(LibraryError) -> Value
  ) throws(LibraryError) -> Value {
    guard depth < Self.deepest else { throw .damaged }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }
}
