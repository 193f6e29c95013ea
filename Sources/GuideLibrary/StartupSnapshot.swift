import Knowledge
import System

/// What a library says of its guide on the first screen: what it is, and its articles from the top of the list.
package struct LibrarySummary: Sendable, Codable {
  package let id: Guide.ID
  /// A BCP 47 tag.
  package let language: String
  package let title: String
  package let edition: String
  package let topics: [Topic]
  /// Whether everything that advice rests on was read without a fault.
  package let isSound: Bool
  let articleCount: Int
  /// As many as were asked for.
  package internal(set) var articles: [ListedArticle]

  init(_ guide: Guide, isSound: Bool, articleCount: Int) {
    (id, language, title) = (guide.id, guide.language, guide.title)
    (edition, topics) = (guide.edition, guide.topics)
    self.isSound = isSound
    self.articleCount = articleCount
    articles = []
  }

  /// Whether every article is among them.
  package var isWhole: Bool { articles.count == articleCount }
}

/// What the first picture shows, a second time behind the database's last page: the summary with the top of the list, and
/// the article that stands first in it.
///
/// Read in one go, so that the list is seen before a database is opened: 2 ms sooner of 17, and a guide of 10,000 articles
/// starts like one of 30. It ends with its length, its checksum and a mark, eight bytes each.
struct StartupSnapshot: Codable {
  let summary: LibrarySummary
  let firstArticle: Article?

  /// More than the rows of nearly every screen.
  static let articleLimit = 128
  private static let mark: UInt64 = 0x7061_6E73_6373_6166
  private static let endSize = 24
  /// In bytes; a larger one is left out, and all of it read from the database.
  private static let sizeLimit = 4 << 20

  init(of library: Library) throws(LibraryError) {
    summary = try library.summary(first: Self.articleLimit)
    if let top = summary.articles.first {
      firstArticle = try library.article(top.id)
    } else {
      firstArticle = nil
    }
  }

  /// The summary with so many articles; nil where they are more than the snapshot has.
  func summary(first limit: Int) -> LibrarySummary? {
    let count = min(limit, summary.articleCount)
    guard (0...summary.articles.count).contains(count) else { return nil }
    var result = summary
    result.articles = Array(summary.articles.prefix(count))
    return result
  }

  /// The snapshot at the end of a library file; nil where there is none, or it is not as it was written.
  init?(at path: String) {
    guard let file = try? File(reading: path), let size = try? file.status().size else { return nil }
    let end = size - Self.endSize
    guard let numbers = Self.bytes(of: file, at: end, count: Self.endSize),
      Self.number(numbers, 2) == Self.mark, let count = Int(exactly: Self.number(numbers, 0)),
      count <= Self.sizeLimit, let bytes = Self.bytes(of: file, at: end - count, count: count),
      bytes.withUnsafeBytes({ Checksum.of($0) }) == Self.number(numbers, 1),
      let snapshot = try? bytes.withUnsafeBytes({ try BinaryDecoder.value(of: $0, as: Self.self) })
    else { return nil }
    self = snapshot
  }

  /// Writes the snapshot behind all that is in a file.
  func append(to path: String) throws {
    let value = try BinaryEncoder.bytes(of: self)
    guard value.count <= Self.sizeLimit else { return }
    var bytes = value
    for number in [UInt64(value.count), value.withUnsafeBytes { Checksum.of($0) }, Self.mark] {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    do {
      try File(writing: path, atEnd: true).write(bytes)
    } catch {
      throw LibraryError.notWritten
    }
  }

  private static func bytes(of file: File, at place: Int, count: Int) -> [UInt8]? {
    guard place >= 0, count > 0, let bytes = try? file.bytes(at: place, count: count) else { return nil }
    return bytes.count == count ? bytes : nil
  }

  private static func number(_ bytes: [UInt8], _ index: Int) -> UInt64 {
    bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
  }
}
