import Glibc

/// The settings file on the disk.
enum SettingsFile {
  static let name = "settings.yaml"

  /// More than anybody writes by hand.
  static let limit = 1 << 20

  /// What came of looking for the file.
  enum Content {
    case missing
    case text(String)
    /// It is there but cannot be read: what is wrong, and what to do.
    case refused(String, help: String)
  }

  /// The folder of the file; nil where no variable names a whole path.
  ///
  /// The rules are those of the folder for what people chose to keep.
  static func folder() -> String? {
    if let home = variable("FASCICLE_HOME") { return home + "/config" }
    if let config = variable("XDG_CONFIG_HOME") { return config + "/fascicle" }
    return home().map { $0 + "/.config/fascicle" }
  }

  /// The files that count: that of the whole system where there is one, then one's own, whether it is there or not.
  static func places() -> [String] {
    var places: [String] = []
    if let path = systemWide() { places.append(path) }
    if let folder = folder() { places.append(folder + "/" + name) }
    return places
  }

  /// The file that an administrator made for everybody, the first there is; nil where there is none.
  ///
  /// `FASCICLE_HOME` keeps everything in one place, so nothing else counts beside it.
  static func systemWide() -> String? {
    guard variable("FASCICLE_HOME") == nil else { return nil }
    let named = getenv("XDG_CONFIG_DIRS").map { String(cString: $0) } ?? ""
    let folders = named.isEmpty ? ["/etc/xdg"] : named.split(separator: ":").map(String.init)
    return folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/fascicle/\(name)" }
      .first { access($0, F_OK) == 0 }
  }

  /// The home folder, where the variable names a whole path.
  static func home() -> String? { variable("HOME") }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// Reads the file; where there is none that is one call to the system.
  static func read(_ path: String) -> Content {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .missing }
      return .refused(
        "cannot be opened: \(String(cString: strerror(errno)))", help: "check that you may read it")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .refused("is not an ordinary file", help: "move it away")
    }
    return text(of: descriptor)
  }

  private static func text(of descriptor: Int32) -> Content {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while bytes.count <= limit {
      let got = Glibc.read(descriptor, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else {
        return .refused("cannot be read: \(String(cString: strerror(errno)))", help: "check the disk")
      }
      if got == 0 {
        guard let text = String(validating: bytes, as: UTF8.self) else {
          return .refused("is not UTF-8 text", help: "save it as UTF-8")
        }
        return .text(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
      }
      bytes += buffer[..<got]
    }
    return .refused("is larger than 1 MB", help: "shorten it")
  }

  /// Writes a new file for its owner alone, with the folders that are missing; never over another one.
  static func write(_ text: String, to path: String) throws {
    try makeFolders(above: path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EEXIST
        ? Failure(message: "there is a settings file \(path) already: nothing was changed", code: 73)
        : refused(path)
    }
    defer { close(file) }
    guard Output.send(text, to: file), fsync(file) == 0 else {
      let failure = refused(path)
      unlink(path)
      throw failure
    }
  }

  private static func makeFolders(above path: String) throws {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw refused(path) }
    }
  }

  private static func refused(_ path: String) -> Failure {
    Failure(message: "\(path) cannot be written: \(String(cString: strerror(errno)))", code: 73)
  }
}
