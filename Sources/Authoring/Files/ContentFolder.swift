import Glibc

/// Why a content folder cannot be read at all.
package enum ContentFolderError: Error, Equatable {
  case missing(path: String)
  case notAFolder(path: String)
  case unreadable(path: String)
}

/// Reads the Markdown files under a folder: regular files only, through the folder's own descriptor,
/// never through a link, never more than the limits allow.
struct ContentFolder {
  let path: String

  /// Every readable file, sorted by path; what cannot be read is reported.
  func files(_ log: ReadingLog) throws(ContentFolderError) -> [ContentFile] {
    let root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard root >= 0 else {
      switch errno {
      case ENOENT: throw .missing(path: path)
      case ENOTDIR: throw .notAFolder(path: path)
      default: throw .unreadable(path: path)
      }
    }
    var found: [ContentFile] = []
    collect(root, prefix: "", depth: 0, into: &found, log)
    return found.sorted { $0.path < $1.path }
  }

  /// Takes over the descriptor and closes it.
  private func collect(
    _ folder: Int32, prefix: String, depth: Int, into found: inout [ContentFile], _ log: ReadingLog
  ) {
    guard let stream = fdopendir(folder) else {
      close(folder)
      return
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name else {
        log.report(
          unreadable: prefix.isEmpty ? "." : prefix, "a file's name here is not UTF-8",
          help: "rename it with plain letters, digits and hyphens")
        continue
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() {
      let inner = prefix.isEmpty ? name : prefix + "/" + name
      guard found.count < ContentLimits.files else {
        log.report(
          unreadable: inner, "there are more than \(ContentLimits.files) files",
          help: "split the guide; this file and those after it were left out")
        return
      }
      visit(name, in: dirfd(stream), path: inner, depth: depth, into: &found, log)
    }
  }

  private func visit(
    _ name: String, in folder: Int32, path: String, depth: Int, into found: inout [ContentFile],
    _ log: ReadingLog
  ) {
    guard name.utf8.count <= ContentLimits.nameBytes else {
      log.report(unreadable: path, "the name is too long", help: "use at most 200 letters")
      return
    }
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let linked = errno == ELOOP
      log.report(
        unreadable: path,
        linked ? "is a symbolic link" : "cannot be opened: \(String(cString: strerror(errno)))",
        help: linked ? "put the file itself into the folder" : "check that it may be read")
      return
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR where depth >= ContentLimits.folderDepth:
      close(descriptor)
      log.report(unreadable: path, "folders stand more than 16 deep", help: "move it up")
    case S_IFDIR:
      collect(descriptor, prefix: path, depth: depth + 1, into: &found, log)
    case S_IFREG:
      if name.hasSuffix(".md"), let text = text(descriptor, size: Int(status.st_size), path: path, log) {
        found.append(ContentFile(path: path, text: text))
      }
      close(descriptor)
    default:
      close(descriptor)
      log.report(unreadable: path, "is not an ordinary file", help: "remove it from the folder")
    }
  }

  private func text(_ descriptor: Int32, size: Int, path: String, _ log: ReadingLog) -> String? {
    guard size <= ContentLimits.fileBytes else {
      log.report(unreadable: path, "is larger than 4 MB", help: "split it into several files")
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { all in
        let rest = UnsafeMutableRawBufferPointer(rebasing: all[count...])
        return read(descriptor, rest.baseAddress, rest.count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else {
        log.report(
          unreadable: path, "cannot be read: \(String(cString: strerror(errno)))", help: "check the disk")
        return nil
      }
      if got == 0 { break }
      count += got
    }
    return decoded(bytes[..<min(count, size)], path: path, log)
  }

  private func decoded(_ bytes: ArraySlice<UInt8>, path: String, _ log: ReadingLog) -> String? {
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
    let repaired = String(decoding: bytes, as: UTF8.self)
    let line = repaired.prefix { $0 != "\u{FFFD}" }.reduce(1) { $1.isNewline ? $0 + 1 : $0 }
    log.report(
      "is not UTF-8 text", help: "save the file as UTF-8", in: ContentFile(path: path, text: repaired),
      at: SourcePlace(line: line, column: 1))
    return nil
  }
}
