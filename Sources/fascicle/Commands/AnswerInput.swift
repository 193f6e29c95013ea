import Authoring
import System

/// Answers from a file that somebody named.
enum AnswerInput {
  /// Every sheet of answers in a file, those among them that cannot be read.
  static func records(_ file: String, _ maker: ReportMaker) throws -> [AnswersRecord] {
    AnswersReader(maker.guide, index: maker.index).records(in: try InputFile.text(file))
  }

  /// The answers of one sheet; a failure names the file and the part of it.
  static func reading(_ record: AnswersRecord, of file: String) throws -> AnswersReading {
    do {
      return try record.reading.get()
    } catch {
      throw Failure.badInput("\(place(of: record, in: file)): \(error.message)")
    }
  }

  /// Where a sheet stands, for people.
  static func place(of record: AnswersRecord, in file: String) -> String {
    [file == "-" ? "standard input" : file, record.place].compactMap { $0 }.joined(separator: ", ")
  }

  /// The answers of a file that holds one sheet.
  static func read(_ file: String, _ maker: ReportMaker) throws -> AnswersReading {
    let records = try records(file, maker)
    guard records.count == 1 else {
      throw Failure.badInput("\(file) holds \(records.count) sheets of answers: name a file with one")
    }
    return try reading(records[0], of: file)
  }
}

/// The text of a file that somebody named, or of standard input.
private enum InputFile {
  /// The file's text; `-` is standard input.
  static func text(_ path: String) throws -> String {
    let bytes = try path == "-" ? standardInput() : bytes(ofFile: path)
    guard bytes.count <= Limits.batchBytes.value else {
      throw Failure.badInput("\(path) is larger than \(Limits.batchBytes.shown): name a smaller file")
    }
    if let kind = kinds.first(where: { bytes.starts(with: $0.signature) }) {
      throw Failure.badInput("\(path) is \(kind.name): name what is in it, as JSON or YAML")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure.badInput("\(path) is not UTF-8 text: save it as UTF-8")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// One byte more than is allowed tells a file that is too large.
  private static let limit = Limits.batchBytes.value + 1

  /// Kinds of files that hold no text, by their first bytes.
  private static let kinds: [(signature: [UInt8], name: String)] = [
    ([0x1F, 0x8B], "compressed with gzip"), (Array("PK".utf8) + [3, 4], "a zip archive"),
    (Array("BZh".utf8), "compressed with bzip2"), ([0xFD] + Array("7zXZ".utf8), "compressed with xz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd"), (Array("%PDF".utf8), "a PDF"),
    ([0xFF, 0xFE], "UTF-16 text"), ([0xFE, 0xFF], "UTF-16 text"),
  ]

  private static func standardInput() throws -> [UInt8] {
    do {
      return try File.standardInput(upTo: limit)
    } catch {
      throw Failure.badInput("- cannot be read: \(error)")
    }
  }

  private static func bytes(ofFile path: String) throws -> [UInt8] {
    let file: File
    do throws(SystemError) {
      file = try File(reading: path)
    } catch {
      throw Failure.notFound("\(path) cannot be opened: \(error)")
    }
    guard (try? file.status().isFile) ?? false else {
      throw Failure.badInput("\(path) is not an ordinary file: name a file with answers")
    }
    do throws(SystemError) {
      return try file.bytes(upTo: limit)
    } catch {
      throw Failure.badInput("\(path) cannot be read: \(error)")
    }
  }
}
