import Authoring
import System

/// Answers from a file that somebody named.
enum AnswerInput {
  static func read(_ file: String, _ maker: ReportMaker) throws -> AnswersReading {
    do {
      return try AnswersReader(maker.guide, index: maker.index).read(try InputFile.text(file))
    } catch let error as AnswersFileError {
      throw Failure.badInput("\(file == "-" ? "standard input" : file): \(error.message)")
    }
  }
}

/// The text of a file that somebody named, or of standard input.
private enum InputFile {
  /// The file's text; `-` is standard input.
  static func text(_ path: String) throws -> String {
    let bytes = try path == "-" ? standardInput() : bytes(ofFile: path)
    guard bytes.count <= Limits.importBytes.value else {
      throw Failure.badInput("\(path) is larger than \(Limits.importBytes.shown): name a smaller file")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure.badInput("\(path) is not UTF-8 text: save it as UTF-8")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// One byte more than is allowed tells a file that is too large.
  private static let limit = Limits.importBytes.value + 1

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
