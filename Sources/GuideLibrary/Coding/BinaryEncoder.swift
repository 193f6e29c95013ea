/// Turns a value into bytes: its fields one after another, in the order in which its type declares them, without names.
///
/// A field that may be missing begins with a byte that says whether it is there; a list begins with its count; an enum with
/// associated values begins with its case's name. Dictionaries, which must be fields, are encoded in the order of their
/// keys, so that the same value always gives the same bytes. Only texts, whole numbers, truth values and the types whose
/// `Encodable` the compiler writes can be encoded.
final class BinaryEncoder: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  fileprivate var bytes: [UInt8] = []
  private var depth = 0

  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = BinaryEncoder()
    try encoder.write(field: value)
    return encoder.bytes
  }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(FieldWriter(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    bytes += [0, 0, 0, 0]
    return ListWriter(encoder: self, start: bytes.count - 4)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleWriter(encoder: self) }

  fileprivate func write(_ value: some Encodable) throws {
    guard depth < BinaryCoding.depthLimit else { throw BinaryCoding.Failure() }
    depth += 1
    defer { depth -= 1 }
    try value.encode(to: self)
  }

  /// Writes a field; only fields are asked whether they are dictionaries, for that is slow and most of a guide are lists.
  fileprivate func write(field value: some Encodable) throws {
    if let dictionary = value as? any SortableDictionary {
      try dictionary.writeSorted(to: self)
    } else {
      try write(value)
    }
  }

  fileprivate func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  fileprivate func write(_ text: String) {
    write(unsigned: UInt64(text.utf8.count))
    bytes += text.utf8
  }

  /// Numbers near zero, of either sign, take one byte.
  fileprivate func write(_ number: Int) {
    write(unsigned: UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1)))))
  }

  /// The count of a list, the lowest byte first.
  fileprivate func write(count: Int, at place: Int) {
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: UInt32(truncatingIfNeeded: count).littleEndian, toByteOffset: place, as: UInt32.self)
    }
  }

  /// Seven bits a byte, the lowest first.
  private func write(unsigned number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// What both directions of the coding share.
enum BinaryCoding {
  /// Deeper than any guide: content nests at most 64 levels of text; a forged file must not exhaust the stack.
  static let depthLimit = 512

  /// The bytes are no such value, or the value has a type that is not coded.
  struct Failure: Error {}
}

/// A dictionary whose keys have an order.
private protocol SortableDictionary {
  func writeSorted(to encoder: BinaryEncoder) throws
}

extension Dictionary: SortableDictionary where Key: Encodable & Comparable, Value: Encodable {
  func writeSorted(to encoder: BinaryEncoder) throws {
    var list = encoder.unkeyedContainer()
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      try list.encode(key)
      try list.encode(value)
    }
  }
}

/// Writes the fields of a structure, or the case of an enum.
private struct FieldWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: BinaryEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { encoder.write(false) }
  func encode(_ value: Bool, forKey key: Key) { encoder.write(value) }
  func encode(_ value: String, forKey key: Key) { encoder.write(value) }
  func encode(_ value: Int, forKey key: Key) { encoder.write(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try encoder.write(field: value) }

  func encodeIfPresent(_ value: String?, forKey key: Key) {
    encoder.write(value != nil)
    if let value { encoder.write(value) }
  }

  func encodeIfPresent(_ value: Int?, forKey key: Key) {
    encoder.write(value != nil)
    if let value { encoder.write(value) }
  }

  func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
    encoder.write(value != nil)
    if let value { try encoder.write(field: value) }
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.write(key.stringValue)
    return encoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }
  func superEncoder() -> any Encoder { encoder }
  func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

/// Writes the values of a list.
private struct ListWriter: UnkeyedEncodingContainer {
  let encoder: BinaryEncoder
  /// Where the count stands; it is known last, and written where room was left for it.
  let start: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(encoder: BinaryEncoder, start: Int) {
    self.encoder = encoder
    self.start = start
  }

  mutating func encodeNil() {
    encoder.write(false)
    countOne()
  }

  mutating func encode(_ value: Bool) {
    encoder.write(value)
    countOne()
  }

  mutating func encode(_ value: String) {
    encoder.write(value)
    countOne()
  }

  mutating func encode(_ value: Int) {
    encoder.write(value)
    countOne()
  }

  mutating func encode(_ value: some Encodable) throws {
    try encoder.write(value)
    countOne()
  }

  private mutating func countOne() {
    count += 1
    encoder.write(count: count, at: start)
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    encoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }
  func superEncoder() -> any Encoder { encoder }
}

/// Writes a single value.
private struct SingleWriter: SingleValueEncodingContainer {
  let encoder: BinaryEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.write(false) }
  func encode(_ value: Bool) { encoder.write(value) }
  func encode(_ value: String) { encoder.write(value) }
  func encode(_ value: Int) { encoder.write(value) }
  func encode(_ value: some Encodable) throws { try encoder.write(value) }
}
