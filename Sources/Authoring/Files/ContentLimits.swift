/// How much content one folder may hold.
///
/// What is over a limit is reported and left out; the rest works.
package enum ContentLimits {
  static let fileBytes = 4 << 20
  static let headerBytes = 1 << 20
  static let files = 20_000
  static let folderDepth = 16
  static let nameBytes = 200
  static let lineBytes = 1 << 20
  static let markdownDepth = 64
  static let headerDepth = 32
  static let headerNodes = 100_000
  static let tableColumns = 64
  static let headings = 5_000
}
