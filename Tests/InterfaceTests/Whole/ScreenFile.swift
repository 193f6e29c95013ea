import Foundation
import Interface
import Screen
import TestSupport
import Testing

/// A picture kept as a text file under Screens.
///
/// With RECORD=1 in the environment the file is written anew, and the test fails so that somebody looks at it.
enum ScreenFile {
  /// Compares a picture with its file, or records it.
  static func compare(_ frame: Frame, with name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let path = Project.root + "/Tests/InterfaceTests/Screens/\(name).screen"
    let shown = frame.text + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      do {
        try shown.write(toFile: path, atomically: true, encoding: .utf8)
        Issue.record(
          "\(name) was recorded: look at it, then run without RECORD", sourceLocation: sourceLocation)
      } catch {
        Issue.record("\(path) cannot be written: \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let kept = try? String(contentsOfFile: path, encoding: .utf8) else {
      Issue.record("\(name) was never recorded: run with RECORD=1", sourceLocation: sourceLocation)
      return
    }
    #expect(shown == kept, "\(name) looks like this now:\n\(shown)", sourceLocation: sourceLocation)
  }
}
