import Foundation
import KeptSessions
import GRDB
import Knowledge
import TestSupport

/// A folder of its own for one test, gone with the value.
final class Shelter {
  let root: String
  /// Where a store goes; not there yet.
  var folder: String { root + "/a/state" }
  var file: String { folder + "/sessions.db" }

  init() throws {
    root = NSTemporaryDirectory() + "fascicle-" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func open() throws -> SessionStore { try SessionStore.open(folder) }

  /// A store with some sessions; answers their ids.
  @discardableResult
  func fill(_ labels: [String] = ["first", "second"]) throws -> [Session.ID] {
    let store = try open()
    return try labels.map { label in
      let sheet = Made.sheet(yes: (1...5).map { Finding.ID("\(label)-finding-\($0)") })
      return try store.begin(
        label: label, guide: .firstEdition, edition: "7", sheet: sheet, at: Made.moment())
    }
  }

  /// Takes the copy away, so that the store's own file is all that there is.
  func forgetCopy() throws { try FileManager.default.removeItem(atPath: folder + "/sessions.copy") }

  /// Every file of the folder, by its name.
  func bytes() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, FileManager.default.contents(atPath: folder + "/" + $0) ?? Data())
      })
  }

  /// The mode of a file or folder, as three octal digits.
  func mode(_ path: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return String((attributes[.posixPermissions] as? Int ?? 0) & 0o7777, radix: 8)
  }

  /// Works on the file behind the store's back.
  func tamper(_ sql: String) throws {
    try DatabaseQueue(path: file).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// What the store refuses with; nil when it does not.
  func refusal(_ work: () throws -> Void) throws -> SessionStoreError? {
    do {
      try work()
      return nil
    } catch let error as SessionStoreError {
      return error
    }
  }
}
