import Foundation

/// A folder of its own for one test; it goes when nothing holds it any more.
final class TemporaryFolder {
  let path: String

  /// Writes each text under its relative path.
  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.path + "/fascicle-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(Array(text.utf8), to: file) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes without waiting for the disk, which `Data` would do.
  func write(_ bytes: [UInt8], to file: String) throws {
    try makeFolder(for: file)
    guard let stream = fopen(full(file), "w") else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else { throw CocoaError(.fileWriteUnknown) }
  }

  func link(_ file: String, to target: String) throws {
    try makeFolder(for: file)
    try FileManager.default.createSymbolicLink(atPath: full(file), withDestinationPath: target)
  }

  func makePipe(_ file: String) throws {
    try makeFolder(for: file)
    guard mkfifo(full(file), 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  private func full(_ file: String) -> String { path + "/" + file }

  private func makeFolder(for file: String) throws {
    let folder = full(file).split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: "/" + folder, withIntermediateDirectories: true)
  }
}
