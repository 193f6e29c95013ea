import Foundation

/// Files that once were hard to read, or that hold much of what can be written.
package enum Corpus {
  package static let folder = Project.root + "/Tests/Corpus"

  /// The files under a folder by their paths, in order.
  package static func files(in folder: String = folder) -> [(path: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        return nil
      }
      return FileManager.default.contents(atPath: path).map { (name, [UInt8]($0)) }
    }
  }
}
