/// Reads what `BinaryEncoder` wrote, from bytes that may be anything: every length is checked against what is left, and
/// whatever does not fit is thrown, never trapped on.
///
/// The whole guide but for its articles, 240 KB, takes about 15 ms of one processor, after the first picture.
final class BinaryDecoder: Decoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private var depth = 0

  private init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// The value that some bytes hold, all of them.
  static func value<Value: Decodable>(
    of bytes: UnsafeRawBufferPointer, as type: Value.Type = Value.self
  ) throws -> Value {
    let decoder = BinaryDecoder(bytes)
    let value = try decoder.value(type)
    guard decoder.place == bytes.count else { throw BinaryCoding.Failure() }
    return value
  }

  func container<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(FieldReader(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    ListReader(decoder: self, total: try length())
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { SingleReader(decoder: self) }

  fileprivate func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard depth < BinaryCoding.depthLimit else { throw BinaryCoding.Failure() }
    depth += 1
    defer { depth -= 1 }
    return try Value(from: self)
  }

  fileprivate func truth() throws -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw BinaryCoding.Failure()
    }
  }

  fileprivate func text() throws -> String {
    let count = try unsigned()
    guard count <= UInt64(bytes.count - place) else { throw BinaryCoding.Failure() }
    let end = place + Int(count)
    defer { place = end }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  fileprivate func number() throws -> Int {
    let code = try unsigned()
    return Int(truncatingIfNeeded: code >> 1) ^ -Int(truncatingIfNeeded: code & 1)
  }

  /// How many values a list has: at most as many as there are bytes left.
  private func length() throws -> Int {
    var count = 0
    for shift in 0..<4 { count |= Int(try byte()) << (8 * shift) }
    guard count <= bytes.count - place else { throw BinaryCoding.Failure() }
    return count
  }

  private func byte() throws -> UInt8 {
    guard place < bytes.count else { throw BinaryCoding.Failure() }
    defer { place += 1 }
    return bytes[place]
  }

  private func unsigned() throws -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      let next = try byte()
      number |= UInt64(next & 0x7F) << UInt64(shift)
      if next < 0x80 { return number }
    }
    throw BinaryCoding.Failure()
  }
}

/// Reads the fields of a structure, or the case of an enum.
private struct FieldReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: BinaryDecoder
  var codingPath: [any CodingKey] { [] }

  /// The case of an enum, which asks for it once, and before all else.
  var allKeys: [Key] { (try? decoder.text()).flatMap { Key(stringValue: $0) }.map { [$0] } ?? [] }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) throws -> Bool { try !decoder.truth() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder.truth() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try decoder.text() }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try decoder.number() }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder.value(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try decoder.truth() ? try decoder.text() : nil
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try decoder.truth() ? try decoder.number() : nil
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try decoder.truth() ? try decoder.value(type) : nil
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedDecodingContainer<Nested> {
    decoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder.unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { decoder }
}

/// Reads the values of a list.
private struct ListReader: UnkeyedDecodingContainer {
  let decoder: BinaryDecoder
  let total: Int
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { total }
  var isAtEnd: Bool { currentIndex >= total }

  init(decoder: BinaryDecoder, total: Int) {
    self.decoder = decoder
    self.total = total
  }

  mutating func decodeNil() throws -> Bool { try next { try !$0.truth() } }
  mutating func decode(_ type: Bool.Type) throws -> Bool { try next { try $0.truth() } }
  mutating func decode(_ type: String.Type) throws -> String { try next { try $0.text() } }
  mutating func decode(_ type: Int.Type) throws -> Int { try next { try $0.number() } }
  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next { try $0.value(type) }
  }

  private mutating func next<Value>(_ read: (BinaryDecoder) throws -> Value) throws -> Value {
    guard !isAtEnd else { throw BinaryCoding.Failure() }
    currentIndex += 1
    return try read(decoder)
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedDecodingContainer<Nested> {
    decoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try decoder.unkeyedContainer() }
  func superDecoder() -> any Decoder { decoder }
}

/// Reads a single value.
private struct SingleReader: SingleValueDecodingContainer {
  let decoder: BinaryDecoder
  var codingPath: [any CodingKey] { [] }

  /// What is asked for is there: only a field or a place in a list can be empty.
  func decodeNil() -> Bool { false }
  func decode(_ type: Bool.Type) throws -> Bool { try decoder.truth() }
  func decode(_ type: String.Type) throws -> String { try decoder.text() }
  func decode(_ type: Int.Type) throws -> Int { try decoder.number() }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.value(type) }
}
