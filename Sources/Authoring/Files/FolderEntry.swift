import Glibc

/// What stands under one name in a content folder, looked at by any thread.
struct FolderEntry {
  /// What is read of it.
  enum Content {
    case folder
    /// A file, as a file of the guide but where its sum was known already, with its sum and its size in bytes.
    case text(ContentFile?, sum: Int, size: Int)
  }

  let name: String
  /// Relative to the content folder.
  let path: String
  /// What is wrong with it.
  let log = ReadingLog()
  /// Nil where it does not belong to the guide, or cannot be read.
  private(set) var content: Content?

  init(_ name: String, in folder: Int32, prefix: String, depth: Int, knowing known: [String: Int]) {
    self.name = name
    path = prefix.isEmpty ? name : prefix + "/" + name
    content = look(in: folder, depth: depth, knowing: known)
  }

  private func look(in folder: Int32, depth: Int, knowing known: [String: Int]) -> Content? {
    guard !Limits.nameBytes.isPassed(by: name.utf8.count) else {
      log.report(unreadable: path, "the name is too long", help: "use at most \(Limits.nameBytes.shown)")
      return nil
    }
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ELOOP {
        log.report(unreadable: path, "is a symbolic link", help: "put the file itself into the folder")
      } else {
        log.report(fault: errno, path, opening: true)
      }
      return nil
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      log.report(fault: errno, path)
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR where depth < Limits.folderDepth.value: return .folder
    case S_IFDIR:
      log.report(
        unreadable: path, "folders stand more than \(Limits.folderDepth.value) deep", help: "move it up")
    case S_IFREG: return name.hasSuffix(".md") ? text(descriptor, Int(status.st_size), known) : nil
    default: log.report(unreadable: path, "is not an ordinary file", help: "remove it from the folder")
    }
    return nil
  }

  private func text(_ descriptor: Int32, _ size: Int, _ known: [String: Int]) -> Content? {
    let text = ContentText(path: path, log: log)
    guard let bytes = text.bytes(descriptor, size: size) else { return nil }
    let sum = ContentSum.of(bytes)
    if known[path] == sum { return .text(nil, sum: sum, size: size) }
    return text.file(bytes).map { .text($0, sum: sum, size: size) }
  }
}

extension ReadingLog {
  /// Reports what the system says of a file or a folder.
  func report(fault code: Int32, _ path: String, opening: Bool = false) {
    let fault = String(cString: strerror(code))
    let name = path.isEmpty ? "." : path
    if opening {
      report(unreadable: name, "cannot be opened: \(fault)", help: "check that it may be read")
    } else {
      report(unreadable: name, "cannot be read: \(fault)", help: "check the disk")
    }
  }
}
