/// Decodes the text of one file; what is wrong with it is reported.
struct ContentText {
  /// Relative to the content folder.
  let path: String
  let log: ReadingLog

  /// The file in lines; nil when it is no text.
  func file(_ bytes: [UInt8]) -> ContentFile? {
    decoded(bytes).map { ContentFile(path: path, text: $0) }
  }

  private func decoded(_ bytes: [UInt8]) -> String? {
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
    let good = Self.soundPrefix(of: bytes)
    let before = ContentFile(path: path, text: String(decoding: bytes[..<good], as: UTF8.self)).lines
    let file = ContentFile(path: path, text: String(decoding: bytes, as: UTF8.self))
    log.report(
      "is not UTF-8 text: byte \(good + 1) of the file is \(String(bytes[good], radix: 16, uppercase: true))",
      help: "save the file as UTF-8", in: file,
      at: TextPosition(line: max(1, before.count), column: (before.last?.count ?? 0) + 1))
    return nil
  }

  /// How many bytes are UTF-8 before the first that is not.
  private static func soundPrefix(of bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
    return count
  }
}
