import Authoring
import Glibc

/// Reads a file that somebody named, or standard input.
enum InputFile {
  /// The file's text; `-` is standard input.
  static func text(_ path: String) throws -> String {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Failure.notFound("\(path) cannot be opened: \(String(cString: strerror(errno)))")
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    if path != "-", fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Failure.badInput("\(path) is not an ordinary file: name a file with answers")
    }
    let bytes = try bytes(of: descriptor, path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure.badInput("\(path) is not UTF-8 text: save it as UTF-8")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private static func bytes(of descriptor: Int32, _ path: String) throws -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let got = read(descriptor, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else {
        throw Failure.badInput("\(path) cannot be read: \(String(cString: strerror(errno)))")
      }
      if got == 0 { return result }
      result += buffer[..<got]
      guard result.count <= Limits.importBytes.value else {
        throw Failure.badInput("\(path) is larger than \(Limits.importBytes.shown): name a smaller file")
      }
    }
  }
}
