import GuideLibrary

/// Where the content lies, and who says so.
struct ContentLocation {
  /// A folder, or a library file.
  let path: String
  /// What names the path where no flag does and it is not simply there; it stands in every failure.
  var namedBy: String?

  /// The content, compiled.
  func library() throws -> Library {
    try opening { try CompiledContent.library(at: path) }
  }

  /// Reads in the compiled content.
  func reading<Value>(_ read: (Library) throws(LibraryError) -> Value) throws -> Value {
    let library = try library()
    return try opening {
      do throws(LibraryError) {
        return try read(library)
      } catch {
        throw Failure(error, path: path)
      }
    }
  }

  /// Does something with the content; a failure says who named it.
  func opening<Value>(_ use: () throws -> Value) throws -> Value {
    do {
      return try use()
    } catch let failure as Failure {
      guard let namedBy else { throw failure }
      throw Failure(message: "\(failure.message) (this one is named by \(namedBy))", code: failure.code)
    }
  }
}
