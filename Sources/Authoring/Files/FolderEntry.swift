import System

/// What stands under one name in a content folder; any thread may read it.
struct FolderEntry {
  /// What is read of it.
  enum Content {
    case folder
    /// A file of the guide, with its size in bytes.
    case text(ContentFile, size: Int)
  }

  let name: String
  /// Relative to the content folder.
  let path: String
  /// What is wrong with it.
  let log = ReadingLog()
  /// Nil where it does not belong to the guide, or cannot be read.
  private(set) var content: Content?

  init(_ name: String, in folder: File, path: String, depth: Int) {
    self.name = name
    self.path = path.isEmpty ? name : path + "/" + name
    content = read(in: folder, depth: depth)
  }

  private func read(in folder: File, depth: Int) -> Content? {
    guard !Limits.nameBytes.isPassed(by: name.utf8.count) else {
      log.report(unreadable: path, "the name is too long", help: "use at most \(Limits.nameBytes.shown)")
      return nil
    }
    let file: File
    do throws(SystemError) {
      file = try File(reading: name, in: folder, followsLinks: false)
    } catch .tooManySymbolicLinkLevels {
      log.report(unreadable: path, "is a symbolic link", help: "put the file itself into the folder")
      return nil
    } catch {
      log.report(unopened: path, error)
      return nil
    }
    do throws(SystemError) {
      return try content(of: file, depth: depth)
    } catch {
      log.report(unreadable: path, error)
      return nil
    }
  }

  private func content(of file: File, depth: Int) throws(SystemError) -> Content? {
    let status = try file.status()
    if status.isFolder {
      if depth < Limits.folderDepth.value { return .folder }
      log.report(
        unreadable: path, "folders stand more than \(Limits.folderDepth.value) deep", help: "move it up")
    } else if !status.isFile {
      log.report(unreadable: path, "is not an ordinary file", help: "remove it from the folder")
    } else if name.hasSuffix(".md") {
      guard !Limits.fileBytes.isPassed(by: status.size) else {
        log.report(
          unreadable: path, "is larger than \(Limits.fileBytes.shown)", help: "split it into several files")
        return nil
      }
      // No more than its size told, since it may grow meanwhile.
      let bytes = try file.bytes(upTo: status.size)
      return ContentText(path: path, log: log).file(bytes).map { .text($0, size: status.size) }
    }
    return nil
  }
}

extension ReadingLog {
  /// Reports why the system does not open a file or a folder.
  func report(unopened path: String, _ error: SystemError) {
    report(refused: path, "cannot be opened: \(error)", help: "check that it may be read")
  }

  /// Reports why the system does not read on in a file or a folder.
  func report(unreadable path: String, _ error: SystemError) {
    report(refused: path.isEmpty ? "." : path, "cannot be read: \(error)", help: "check the disk")
  }
}
