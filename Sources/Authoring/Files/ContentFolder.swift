import Glibc

/// Why a content folder cannot be read at all.
package enum ContentFolderError: Error, Equatable {
  case missing(path: String)
  case notAFolder(path: String)
  case unreadable(path: String)
}

/// What a content folder holds.
struct FolderContents {
  /// The files that were read, sorted by path.
  let files: [ContentFile]
  /// What every readable file holds, as a sum, by its path.
  let sums: [String: Int]
}

/// Reads the Markdown files under a folder: regular files only, through the folder's own descriptor,
/// never through a link, never more than the limits allow.
struct ContentFolder {
  let path: String

  /// Every readable file; what cannot be read is reported.
  ///
  /// A file whose sum is known already is left out of the files.
  func contents(
    _ log: ReadingLog, knowing known: [String: Int] = [:]
  ) throws(ContentFolderError) -> FolderContents {
    let root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard root >= 0 else {
      switch errno {
      case ENOENT: throw .missing(path: path)
      case ENOTDIR: throw .notAFolder(path: path)
      default: throw .unreadable(path: path)
      }
    }
    var walk = FolderWalk(log: log, known: known)
    walk.collect(root, prefix: "", depth: 0)
    return FolderContents(files: walk.found.sorted { $0.path < $1.path }, sums: walk.sums)
  }
}

/// A walk through a content folder, and what it found so far.
private struct FolderWalk {
  let log: ReadingLog
  let known: [String: Int]
  private(set) var found: [ContentFile] = []
  private(set) var sums: [String: Int] = [:]
  /// How many bytes of text were read.
  private var size = 0

  /// So few are read together that what waits to be taken needs little room, however large they are.
  private static let batch = 2
  /// Thrown where no more may be read.
  private struct IsFull: Error {}

  init(log: ReadingLog, known: [String: Int]) {
    self.log = log
    self.known = known
  }

  /// Takes over the descriptor and closes it.
  mutating func collect(_ folder: Int32, prefix: String, depth: Int) {
    guard let stream = fdopendir(folder) else {
      close(folder)
      return log.report(fault: errno, prefix)
    }
    defer { closedir(stream) }
    let (descriptor, known) = (dirfd(stream), known)
    let names = names(in: stream, prefix).sorted()
    // A few names are sooner read than another thread begins.
    let batch = names.count > 64 ? Self.batch : max(1, names.count)
    try? OrderedWork.run(stride(from: 0, to: names.count, by: batch).map { names[$0...].prefix(batch) }) {
      part in
      part.map { FolderEntry($0, in: descriptor, prefix: prefix, depth: depth, knowing: known) }
    } take: { entries in
      for entry in entries { try take(entry, in: descriptor, depth: depth) }
    }
  }

  /// The names in a folder but for hidden ones.
  private func names(in stream: OpaquePointer, _ folder: String) -> [String] {
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let name {
        if !name.hasPrefix(".") { names.append(name) }
      } else {
        log.report(
          unreadable: folder.isEmpty ? "." : folder, "a file's name here is not UTF-8",
          help: "rename it with plain letters, digits and hyphens")
      }
      errno = 0
    }
    if errno != 0 { log.report(fault: errno, folder) }
    return names
  }

  private mutating func take(_ entry: FolderEntry, in folder: Int32, depth: Int) throws {
    guard sums.count < Limits.files.value else {
      log.report(
        unreadable: entry.path, "there are more than \(Limits.files.shown)",
        help: "split the guide; this file and those after it were left out")
      throw IsFull()
    }
    log.adopt(entry.log)
    switch entry.content {
    case nil: break
    case .folder: open(entry, in: folder, depth: depth)
    case .text(let file, let sum, let size):
      guard !Limits.folderBytes.isPassed(by: self.size + size) else {
        return log.report(
          unreadable: entry.path, "with it there are more than \(Limits.folderBytes.shown)",
          help: "split the guide; this file was left out")
      }
      if let file { found.append(file) }
      self.size += size
      sums[entry.path] = sum
    }
  }

  private mutating func open(_ entry: FolderEntry, in folder: Int32, depth: Int) {
    let inner = openat(folder, entry.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard inner >= 0 else { return log.report(fault: errno, entry.path, opening: true) }
    collect(inner, prefix: entry.path, depth: depth + 1)
  }
}
