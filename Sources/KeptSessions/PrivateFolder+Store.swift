import System

/// The store's folder, which refuses in the store's words.
extension PrivateFolder {
  /// Opens the folder; nil when there is none.
  static func ofStore(_ path: String) throws(SessionStoreError) -> PrivateFolder? {
    do throws(PrivateFolderError) { return try existing(path) } catch { throw SessionStoreError(error) }
  }

  /// Opens the folder, and makes it and what stands above it where they are missing.
  static func madeForStore(_ path: String) throws(SessionStoreError) -> PrivateFolder {
    do throws(PrivateFolderError) { return try made(path) } catch { throw SessionStoreError(error) }
  }

  /// Waits until the names in the folder are on the disk.
  func syncStore() throws(SessionStoreError) {
    do throws(SystemError) { try sync() } catch { throw .folderRefused(error.rawValue) }
  }
}
