import Glibc

/// Why nothing more can be measured: one sentence, and a code of sysexits.
struct Failure: Error, Equatable {
  let message: String
  let code: Int32

  static func usage(_ message: String) -> Failure { Failure(message: message, code: 64) }
  static func notFound(_ message: String) -> Failure { Failure(message: message, code: 66) }
  static func system(_ message: String) -> Failure { Failure(message: message, code: 71) }

  static func cannotWrite(_ path: String) -> Failure {
    Failure(message: "\(path) cannot be written: \(String(cString: strerror(errno)))", code: 73)
  }
}
