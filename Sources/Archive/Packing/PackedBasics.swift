import Knowledge

extension String: Packed {
  func pack(into bytes: inout PackedWriter) { bytes.put(text: self) }
  init(from bytes: inout PackedReader) throws(LibraryError) { self = try bytes.text() }
}

extension Bool: Packed {
  func pack(into bytes: inout PackedWriter) { bytes.put(byte: self ? 1 : 0) }
  init(from bytes: inout PackedReader) throws(LibraryError) { self = try bytes.byte() != 0 }
}

/// Small numbers of either sign take one byte.
extension Int: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(byte: self < 0 ? 1 : 0)
    bytes.put(count: self == .min ? .max : abs(self))
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    let isNegative = try Bool(from: &bytes)
    let size = try bytes.count()
    self = isNegative ? -size : size
  }
}

extension Array: Packed where Element: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(count: count)
    for element in self { element.pack(into: &bytes) }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self = try bytes.list { (bytes) throws(LibraryError) in try bytes.get() }
  }
}

extension Optional: Packed where Wrapped: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(self != nil)
    if let self { bytes.put(self) }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self = try Bool(from: &bytes) ? try Wrapped(from: &bytes) : nil
  }
}

/// In the order of the keys, so that the same values give the same bytes.
extension Dictionary: Packed where Key: Packed & Comparable, Value: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(count: count)
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      bytes.put(key)
      bytes.put(value)
    }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    let pairs = try bytes.list { (bytes) throws(LibraryError) -> (Key, Value) in
      (try bytes.get(), try bytes.get())
    }
    self.init(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Identifier: Packed {
  func pack(into bytes: inout PackedWriter) { bytes.put(name) }
  init(from bytes: inout PackedReader) throws(LibraryError) { self.init(try bytes.text()) }
}

extension CalendarDay: Packed {
  func pack(into bytes: inout PackedWriter) {
    for number in [year, month, day] { bytes.put(number) }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    guard let day = CalendarDay(year: try bytes.get(), month: try bytes.get(), day: try bytes.get()) else {
      throw .damaged
    }
    self = day
  }
}

/// A word out of a few.
protocol PackedWord: Packed, RawRepresentable<String> {}

extension PackedWord {
  func pack(into bytes: inout PackedWriter) { bytes.put(rawValue) }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    guard let word = Self(rawValue: try bytes.text()) else { throw .damaged }
    self = word
  }
}

extension Urgency: PackedWord {}
extension Direction: PackedWord {}
extension FitLevel: PackedWord {}
extension Condition.Kind: PackedWord {}
extension Source.Kind: PackedWord {}
extension Finding.Kind: PackedWord {}
extension Section.Turn: PackedWord {}
extension BodyMap.Region.Side: PackedWord {}
