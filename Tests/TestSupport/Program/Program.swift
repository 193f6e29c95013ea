import Foundation

/// The program that was built together with these tests.
package enum Program {
  /// The binary of this name beside the test bundle.
  package static func path(_ name: String = "fascicle") throws -> String {
    var folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    var candidates: [URL] = []
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      candidates.append(URL(fileURLWithPath: argument).deletingLastPathComponent())
    }
    while folder.path != "/" {
      candidates.append(folder)
      folder.deleteLastPathComponent()
    }
    let found = candidates.map { $0.appendingPathComponent(name).path }.first(where: isProgram)
    guard let found else {
      throw ProgramFailure("no program \(name) beside the tests: build the whole package")
    }
    return found
  }

  /// Whether a path is a file that can be run.
  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }

  /// A folder of its own for whatever the program keeps; removed by whoever asked for it.
  package static func temporaryFolder() throws -> String {
    let path = NSTemporaryDirectory() + "fascicle-" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  /// Where the program keeps what it makes of the content, the same for all tests and gone with them.
  package static let home: String = {
    let path = NSTemporaryDirectory() + "fascicle-home-\(getpid())"
    atexit { try? FileManager.default.removeItem(atPath: Program.home) }
    return path
  }()

  /// Runs one of the program's commands on the real content.
  package static func command(_ arguments: [String], input: String = "") throws -> Outcome {
    let environment = [
      "FASCICLE_CONTENT": Project.contentFolder, "FASCICLE_HOME": home, "HOME": home, "LANG": "C.UTF-8",
      "TERM": "dumb",
    ]
    return try ChildProcess.run(path(), arguments, input: input, environment: environment)
  }
}
