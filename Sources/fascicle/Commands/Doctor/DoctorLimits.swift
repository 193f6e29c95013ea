import Authoring
import Settings

/// The limits that the program keeps to whatever it is given.
enum DoctorLimits {
  static var text: String {
    let content = Limits.all.map(\.sentence).joined(separator: " ")
    return """
      limits of content: \(content)
      limits of other files: A settings file has at most \(SettingsFile.limit) bytes.
      """
  }
}
