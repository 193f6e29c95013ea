import Authoring
import Glibc
import GuideLibrary
import Screen
import System

/// Why the program ends without having done what was asked: one sentence, and a code of sysexits.
struct Failure: Error {
  let message: String
  let code: Int32

  static func badInput(_ message: String) -> Failure { Failure(message: message, code: 65) }
  static func notFound(_ message: String) -> Failure { Failure(message: message, code: 66) }
  static func usage(_ message: String) -> Failure { Failure(message: message, code: 64) }

  /// What to say of a folder that cannot be read.
  init(_ error: ContentFolderError) {
    switch error {
    case .missing(let path): self = .notFound("there is no content folder \(path): name one with --content")
    case .notAFolder(let path):
      self = .notFound("\(path) is not a folder: name a content folder with --content")
    case .unreadable(let path):
      self = .notFound("the folder \(path) cannot be read: check that you may open it")
    }
  }

  /// What to say of a library file that cannot be used.
  init(_ error: LibraryError, path: String) {
    switch error {
    case .missing:
      self = .notFound("there is no library file \(path), or it may not be read: name one with --content")
    case .notALibrary:
      self = .badInput("\(path) is not a library file of this program: name one made by fascicle pack")
    case .otherFormat(let format):
      self = .badInput(
        "\(path) has format \(format), which this program does not read: pack it anew with this program")
    case .damaged: self = .badInput("\(path) is damaged: pack it anew, or copy it again from where it came")
    case .notWritten:
      self = Failure(
        message: "\(path) cannot be written: check the folder, its rights and the room on the disk", code: 73)
    }
  }

  init(message: String, code: Int32) {
    self.message = message
    self.code = code
  }

  /// Says it on standard error, where no byte of it can harm a terminal.
  func report() {
    try? File.write("fascicle: " + VisibleText.of(message) + "\n", to: STDERR_FILENO)
  }
}

/// What the program's exit codes mean, as sysexits(3) numbers them.
enum ExitCodes {
  static let all: [(code: Int32, meaning: String)] = [
    (0, "What was asked was done."),
    (64, "Wrong usage: a flag, a command or a value that the program does not know."),
    (
      65,
      "Bad input: a file, content or settings that cannot be used. Standard error says where and what to do."
    ),
    (66, "What was named was not found: a file, an article, a session, content."),
    (69, "Something that is needed is not there, such as a printer."),
    (71, "The system refused something that the program needs, such as the clock or a watch on files."),
    (73, "A file or folder cannot be made."),
    (74, "Something cannot be written to the end, such as a full disk or a closed output."),
  ]
}
