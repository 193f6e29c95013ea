import Glibc

/// What is being done, said beside the table.
enum Progress {
  static func say(_ sentence: String) {
    var line = sentence + "\n"
    line.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
  }
}
