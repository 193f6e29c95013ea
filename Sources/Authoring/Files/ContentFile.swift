import Glibc

/// One file of a content folder, or another text of that kind, read and cut into lines.
package final class ContentFile: Sendable {
  /// Relative to the content folder.
  package let path: String
  /// The file's name without its ending: the id of what it holds.
  let name: String
  /// Without the line breaks.
  package let lines: [Substring]
  /// Whether a line may end by something else than a line feed alone.
  private let hasReturns: Bool

  /// Cuts a text into lines; the time grows with its length.
  package init(path: String, text: String) {
    self.path = path
    let last = path.split(separator: "/").last ?? ""
    name = String(last.hasSuffix(".md") ? last.dropLast(3) : last)
    (lines, hasReturns) = Self.lines(of: text)
  }

  /// The folders on the way, such as `["articles", "als"]`.
  var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }

  /// The lines from one on, counted from one, with a line feed between them.
  ///
  /// It shares the file's own text where it can: made anew, it would double what a large guide takes.
  func text(from number: Int) -> Substring {
    let rest = lines.dropFirst(number - 1)
    guard let first = rest.first, let last = rest.last else { return "" }
    return hasReturns
      ? Substring(rest.joined(separator: "\n")) : first.base[first.startIndex..<last.endIndex]
  }

  /// Whether a byte stands anywhere in it.
  func contains(_ byte: UInt8) -> Bool {
    var text = text(from: 1)
    return text.withUTF8 { Self.has(Int32(byte), in: $0) }
  }

  /// A line counted from one; empty beyond the end.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
  }

  /// A line to show with a problem; empty when it is too long: there may be thousands of problems in it.
  func quotable(_ number: Int) -> String {
    guard lines.indices.contains(number - 1),
      !Limits.quotedBytes.isPassed(by: lines[number - 1].utf8.count)
    else { return "" }
    return String(lines[number - 1])
  }

  /// Line feed, carriage return or both end a line; what else might is only a character.
  private static func lines(of text: String) -> (lines: [Substring], hasReturns: Bool) {
    var text = text
    let ends: [Int]? = text.withUTF8 { bytes in
      Self.has(0x0D, in: bytes) ? nil : Self.ends(in: bytes)
    }
    guard let ends else {
      return (text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }, true)
    }
    var start = text.utf8.startIndex
    let lines = ends.map { end in
      let stop = text.utf8.index(text.utf8.startIndex, offsetBy: end)
      defer { if stop < text.utf8.endIndex { start = text.utf8.index(after: stop) } }
      return text[start..<stop]
    }
    return (lines, false)
  }

  private static func has(_ byte: Int32, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.baseAddress.map { memchr($0, byte, bytes.count) != nil } ?? false
  }

  /// Where each line ends, the last one included.
  private static func ends(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let base = bytes.baseAddress else { return [0] }
    var ends: [Int] = []
    var start = 0
    while start < bytes.count, let found = memchr(base + start, 0x0A, bytes.count - start) {
      ends.append(UnsafeRawPointer(found) - UnsafeRawPointer(base))
      start = (ends.last ?? 0) + 1
    }
    return ends + [bytes.count]
  }
}
