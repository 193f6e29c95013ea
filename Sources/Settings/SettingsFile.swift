import System

/// The settings files on the disk: where they belong, and what stands in them.
package enum SettingsFile {
  /// More bytes than anybody writes by hand.
  package static let limit = 1 << 20

  private static let name = "settings.yaml"

  /// What came of looking for a file.
  package enum Content {
    case missing
    case text(String)
    /// It is there but cannot be read: what is wrong, and what to do.
    case refused(String, help: String)
  }

  /// The file of the user's own, there or not; nil where no variable names a whole path.
  package static var own: String? { ProgramFolder.settings.path.map { "\($0)/\(name)" } }

  /// The file that an administrator made for everybody, the first there is; nil where there is none.
  package static var forEverybody: String? {
    ProgramFolder.settingsForEverybody.lazy.map { "\($0)/\(name)" }.first(where: Paths.exists)
  }

  /// The files that count: that for everybody where there is one, then one's own, there or not.
  package static var all: [String] { [forEverybody, own].compactMap { $0 } }

  /// Reads a file; where there is none that is one call to the system.
  package static func read(_ path: String) -> Content {
    let file: File
    do throws(SystemError) {
      file = try File(reading: path)
    } catch .noSuchFileOrDirectory, .notDirectory {
      return .missing
    } catch {
      return .refused("cannot be opened: \(error)", help: "check that you may read it")
    }
    guard (try? file.status().isFile) ?? false else {
      return .refused("is not an ordinary file", help: "move it away")
    }
    do throws(SystemError) {
      return text(try file.bytes(upTo: limit + 1))
    } catch {
      return .refused("cannot be read: \(error)", help: "check the disk")
    }
  }

  private static func text(_ bytes: [UInt8]) -> Content {
    guard bytes.count <= limit else { return .refused("is larger than 1 MB", help: "shorten it") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .refused("is not UTF-8 text", help: "save it as UTF-8")
    }
    return .text(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
  }

  /// Writes a new file for its owner alone, with the folders that are missing.
  ///
  /// Throws `fileExists` where there is one already: nothing is written over it.
  package static func write(_ text: String, to path: String) throws(SystemError) {
    if let folder = Paths.folder(above: path) { try Paths.makeFolders(folder) }
    try Paths.writeNew(text, to: path)
  }
}
