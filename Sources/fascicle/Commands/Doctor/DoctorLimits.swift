import Authoring

/// The limits that the program keeps to whatever it is given.
enum DoctorLimits {
  static var text: String {
    let content = ContentLimits.told.map { "\($0.what) \($0.most)" }.joined(separator: ", ")
    return """
      limits of content: \(content)
      limits of other files: bytes of a file with answers \(InputFile.limit), of a settings file \(SettingsFile.limit)
      """
  }
}
