import Foundation
import Knowledge
import System

/// Keeps bookmarks and the last place in one small file of their owner's alone; that the file is there
/// means that somebody asked for it.
package enum ReadingPlacesStore {
  private static let name = "places.json"
  /// No list of bookmarks is longer, in bytes.
  private static let limit = 1 << 20

  /// What was kept; nil when nothing was, or when it cannot be read.
  package static func kept(in folder: String) -> ReadingPlaces? {
    guard (try? PrivateFolder.existing(folder)) != nil,
      let file = try? File(reading: folder + "/" + name, followsLinks: false),
      let status = try? file.status(),
      status.isFile, status.isOurs, status.size <= limit, let bytes = try? file.bytes(upTo: limit)
    else { return nil }
    return try? JSONDecoder().decode(ReadingPlaces.self, from: Data(bytes))
  }

  /// Writes a new file beside the old one and moves it into its place, so that one of the two is whole.
  package static func keep(_ places: ReadingPlaces, in folder: String) throws(SessionStoreError) {
    guard let data = try? JSONEncoder().encode(places) else { throw .fileRefused }
    let place = try PrivateFolder.madeForStore(folder)
    let beside = "\(folder)/\(name).new"
    Paths.remove(beside)
    do throws(SystemError) {
      try Paths.writeNew(String(decoding: data, as: UTF8.self), to: beside)
      try Paths.move(beside, to: "\(folder)/\(name)")
    } catch {
      throw SessionStoreError(error)
    }
    try place.syncStore()
  }

  /// Forgets all of it.
  package static func forget(in folder: String) { Paths.remove("\(folder)/\(name)") }
}
