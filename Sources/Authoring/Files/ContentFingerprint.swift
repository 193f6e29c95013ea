import System

/// What a content folder looks like from outside, as one number: it changes whenever a file in it does.
package enum ContentFingerprint {
  /// Sums up the names, sizes, inodes and times of all files; nil when the folder cannot be walked.
  ///
  /// It reads no file, but asks for the status of each.
  package static func of(folder: String) -> UInt64? {
    var walk = Walk()
    do {
      try walk.add(try File(folder: folder), depth: 0)
      return walk.sum.value
    } catch {
      return nil
    }
  }

  private struct Walk {
    var sum = Checksum()
    private var count = 0

    mutating func add(_ folder: File, depth: Int) throws(SystemError) {
      for name in try folder.names().map({ $0 ?? "" }).sorted() where !name.hasPrefix(".") {
        count += 1
        guard count <= Limits.files.value * 2 else { throw .tooManyOpenFiles }
        let status = try FileStatus(name, in: folder, followsLinks: false)
        sum.add(name.utf8)
        for number in status.traces { sum.add(word: UInt64(bitPattern: Int64(number))) }
        if status.isFolder, depth < Limits.folderDepth.value {
          try add(try File(folder: name, in: folder, followsLinks: false), depth: depth + 1)
        }
      }
    }
  }
}
