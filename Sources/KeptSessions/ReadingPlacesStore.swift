import Foundation
import Glibc
import Knowledge

/// Keeps bookmarks and the last place in one small file of their owner's alone; that the file is there
/// means that somebody asked for it.
package enum ReadingPlacesStore {
  private static let name = "places.json"
  /// No list of bookmarks is longer.
  private static let limit = 1 << 20

  /// What was kept; nil when nothing was, or when it cannot be read.
  package static func kept(in folder: String) -> ReadingPlaces? {
    guard (try? PrivateFolder.existing(folder)) != nil else { return nil }
    let file = open(folder + "/" + name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_size <= limit
    else { return nil }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
    guard let data = try? handle.readToEnd() else { return nil }
    return try? JSONDecoder().decode(ReadingPlaces.self, from: data)
  }

  /// Writes a new file beside the old one and moves it into its place, so that one of the two is whole.
  package static func keep(_ places: ReadingPlaces, in folder: String) throws(SessionStoreError) {
    guard let data = try? JSONEncoder().encode(places) else { throw .fileRefused }
    let place = try PrivateFolder.made(folder)
    let beside = "\(folder)/\(name).new"
    unlink(beside)
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .fileRefused }
    defer { close(file) }
    let sent = data.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard sent == data.count, fsync(file) == 0 else {
      let reason = errno
      unlink(beside)
      throw reason == ENOSPC ? .diskIsFull : .refused(reason)
    }
    guard rename(beside, "\(folder)/\(name)") == 0 else { throw .refused(errno) }
    try place.sync()
  }

  /// Forgets all of it.
  package static func forget(in folder: String) {
    unlink("\(folder)/\(name)")
  }
}
