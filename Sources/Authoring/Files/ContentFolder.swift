import System

/// Why a content folder cannot be read at all.
package enum ContentFolderError: Error, Equatable {
  case missing(path: String)
  case notAFolder(path: String)
  case unreadable(path: String)
}

/// Reads the Markdown files under a folder: regular files only, through the folder's own descriptor, never through a link,
/// never more than the limits allow.
struct ContentFolder {
  let path: String

  /// Every readable file, sorted by path; what cannot be read is reported.
  func files(_ log: ReadingLog) throws(ContentFolderError) -> [ContentFile] {
    let root: File
    do throws(SystemError) {
      root = try File(folder: path)
    } catch {
      switch error {
      case .noSuchFileOrDirectory: throw .missing(path: path)
      case .notDirectory: throw .notAFolder(path: path)
      default: throw .unreadable(path: path)
      }
    }
    var walk = FolderWalk(log: log)
    walk.read(root, path: "", depth: 0)
    return walk.files.sorted { $0.path < $1.path }
  }
}

/// A walk through a content folder, and what it found so far.
private struct FolderWalk {
  let log: ReadingLog
  private(set) var files: [ContentFile] = []
  /// How many bytes of text were read.
  private var size = 0

  /// So few are read together that what waits for its turn needs little room, however large they are.
  private static let batch = 2
  /// A few names are sooner read than another thread begins.
  private static let few = 64
  /// Thrown where no more may be read.
  private struct IsFull: Error {}

  init(log: ReadingLog) { self.log = log }

  mutating func read(_ folder: File, path: String, depth: Int) {
    let names = visibleNames(in: folder, path).sorted()
    let batch = names.count > Self.few ? Self.batch : max(1, names.count)
    let batches = stride(from: 0, to: names.count, by: batch).map { names[$0...].prefix(batch) }
    try? OrderedParallelMap.run(batches) { names in
      names.map { FolderEntry($0, in: folder, path: path, depth: depth) }
    } consume: { entries in
      for entry in entries { try add(entry, in: folder, depth: depth) }
    }
  }

  /// The names in a folder but for hidden ones.
  private func visibleNames(in folder: File, _ path: String) -> [String] {
    do throws(SystemError) {
      let names = try folder.names()
      for name in names where name == nil {
        log.report(
          unreadable: path.isEmpty ? "." : path, "a file's name here is not UTF-8",
          help: "rename it with plain letters, digits and hyphens")
      }
      return names.compactMap { $0 }.filter { !$0.hasPrefix(".") }
    } catch {
      log.report(unreadable: path, error)
      return []
    }
  }

  private mutating func add(_ entry: FolderEntry, in folder: File, depth: Int) throws {
    guard files.count < Limits.files.value else {
      log.report(
        unreadable: entry.path, "there are more than \(Limits.files.shown)",
        help: "split the guide; this file and those after it were left out")
      throw IsFull()
    }
    log.adopt(entry.log)
    switch entry.content {
    case nil: break
    case .folder: open(entry, in: folder, depth: depth)
    case .text(let file, let size):
      guard !Limits.folderBytes.isPassed(by: self.size + size) else {
        return log.report(
          unreadable: entry.path, "with it there are more than \(Limits.folderBytes.shown)",
          help: "split the guide; this file was left out")
      }
      files.append(file)
      self.size += size
    }
  }

  private mutating func open(_ entry: FolderEntry, in folder: File, depth: Int) {
    do throws(SystemError) {
      read(try File(folder: entry.name, in: folder, followsLinks: false), path: entry.path, depth: depth + 1)
    } catch {
      log.report(unopened: entry.path, error)
    }
  }
}
