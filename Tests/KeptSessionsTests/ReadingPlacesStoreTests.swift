import Foundation
import KeptSessions
import Knowledge
import Testing

/// The file with bookmarks is private, whole, and gone when it was asked to go.
@Suite struct ReadingPlacesStoreTests {
  private let folder =
    FileManager.default.temporaryDirectory.path + "/fascicle-places-\(UInt64.random(in: 0...UInt64.max))"

  private var places: ReadingPlaces {
    var anchor = TextAnchor()
    anchor.letters = 40
    var places = ReadingPlaces()
    places.bookmarks = [
      ReadingPlace(article: "one", anchor: anchor), ReadingPlace(article: "two", anchor: TextAnchor()),
    ]
    places.last = places.bookmarks.first
    return places
  }

  @Test func whatIsKeptComesBackUntilItIsForgotten() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(ReadingPlacesStore.kept(in: folder) == nil)
    try ReadingPlacesStore.keep(places, in: folder)
    #expect(ReadingPlacesStore.kept(in: folder) == places)
    try ReadingPlacesStore.keep(ReadingPlaces(), in: folder)
    #expect(ReadingPlacesStore.kept(in: folder) == ReadingPlaces())
    ReadingPlacesStore.forget(in: folder)
    #expect(ReadingPlacesStore.kept(in: folder) == nil)
  }

  @Test func onlyItsOwnerMayReadIt() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ReadingPlacesStore.keep(places, in: folder)
    let file = try FileManager.default.attributesOfItem(atPath: folder + "/places.json")
    #expect(file[.posixPermissions] as? Int == 0o600)
    let around = try FileManager.default.attributesOfItem(atPath: folder)
    #expect(around[.posixPermissions] as? Int == 0o700)
  }

  @Test(arguments: ["", "{", "[]", "{\"bookmarks\": 3}"])
  func aDamagedFileIsNothing(_ text: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ReadingPlacesStore.keep(places, in: folder)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/places.json"))
    #expect(ReadingPlacesStore.kept(in: folder) == nil)
  }
}
