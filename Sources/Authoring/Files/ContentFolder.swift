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

  init(log: ReadingLog, known: [String: Int]) {
    self.log = log
    self.known = known
  }

  /// Takes over the descriptor and closes it.
  mutating func collect(_ folder: Int32, prefix: String, depth: Int) {
    guard let stream = fdopendir(folder) else {
      close(folder)
      return report(fault: errno, prefix)
    }
    defer { closedir(stream) }
    for name in names(in: stream, prefix).sorted() {
      let inner = prefix.isEmpty ? name : prefix + "/" + name
      guard sums.count < Limits.files.value else {
        return log.report(
          unreadable: inner, "there are more than \(Limits.files.shown)",
          help: "split the guide; this file and those after it were left out")
      }
      visit(name, in: dirfd(stream), path: inner, depth: depth)
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
    if errno != 0 { report(fault: errno, folder) }
    return names
  }

  private mutating func visit(_ name: String, in folder: Int32, path: String, depth: Int) {
    guard !Limits.nameBytes.isPassed(by: name.utf8.count) else {
      return log.report(
        unreadable: path, "the name is too long", help: "use at most \(Limits.nameBytes.shown)")
    }
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ELOOP else { return report(fault: errno, path, opening: true) }
      return log.report(
        unreadable: path, "is a symbolic link", help: "put the file itself into the folder")
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      report(fault: errno, path)
      close(descriptor)
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR, depth < Limits.folderDepth.value {
      return collect(descriptor, prefix: path, depth: depth + 1)
    }
    defer { close(descriptor) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      log.report(
        unreadable: path, "folders stand more than \(Limits.folderDepth.value) deep", help: "move it up")
    case S_IFREG: if name.hasSuffix(".md") { take(descriptor, size: Int(status.st_size), path: path) }
    default: log.report(unreadable: path, "is not an ordinary file", help: "remove it from the folder")
    }
  }

  private mutating func take(_ descriptor: Int32, size: Int, path: String) {
    guard !Limits.folderBytes.isPassed(by: self.size + min(size, Limits.fileBytes.value)) else {
      return log.report(
        unreadable: path, "with it there are more than \(Limits.folderBytes.shown)",
        help: "split the guide; this file was left out")
    }
    let text = ContentText(path: path, log: log)
    guard let bytes = text.bytes(descriptor, size: size) else { return }
    let sum = ContentSum.of(bytes)
    if known[path] != sum {
      guard let file = text.file(bytes) else { return }
      found.append(file)
    }
    self.size += size
    sums[path] = sum
  }

  /// Reports what the system says of a file.
  private func report(fault code: Int32, _ path: String, opening: Bool = false) {
    let fault = String(cString: strerror(code))
    let name = path.isEmpty ? "." : path
    if opening {
      log.report(unreadable: name, "cannot be opened: \(fault)", help: "check that it may be read")
    } else {
      log.report(unreadable: name, "cannot be read: \(fault)", help: "check the disk")
    }
  }
}
