/// Why a library cannot be used.
package enum LibraryError: Error, Equatable {
  /// There is no such file, or it may not be read.
  case missing
  /// It is a file, but no library.
  case notALibrary
  /// It was made by a program that packs differently.
  case otherFormat(Int)
  /// Something in it is not as it was written.
  case damaged
  /// It cannot be written.
  case notWritten
}
