import TestSupport
import Testing

/// Which room imports what from outside.
@Suite struct ImportTests {
  /// What each room may import from outside; a room that is not named here may not exist.
  static let allowed: [String: Set<String>] = [
    "Knowledge": [],
    "Screen": [],
    "Typesetting": [],
    "Interface": [],
    "System": ["Foundation", "Glibc", "SystemPackage"],
    "SQLiteFile": ["GRDB"],
    "Authoring": ["CMarkGFM", "Yams", "Foundation", "Glibc"],
    "GuideLibrary": ["GRDB", "Foundation", "Glibc", "Synchronization"],
    "KeptSessions": ["GRDB", "Foundation", "Glibc"],
    "Settings": [],
    "Reports": ["CHaru", "Foundation"],
    "Terminal": [],
    "fascicle": ["ArgumentParser", "Foundation", "Glibc"],
  ]

  @Test func everyRoomImportsOnlyTheLibrariesItIsFor() throws {
    let files = SourceFile.all(ending: ".swift")
    #expect(files.count > 50)
    for file in files {
      let allowed = try #require(
        Self.allowed[file.room], "Sources/\(file.path) stands in a room without a rule")
      let others = Set(file.imports).subtracting(ArrowTests.rooms).subtracting(allowed)
      #expect(others.isEmpty, "Sources/\(file.path) imports \(others.sorted().joined(separator: ", "))")
    }
  }

  @Test(arguments: [
    "import Foundation", "  import Glibc", "@preconcurrency import Yams", "package import Knowledge",
  ])
  func importsAreSeen(_ line: String) {
    let file = SourceFile(path: "Screen/x.swift", text: "/// Text\n" + line + "\nstruct A {}")
    #expect(file.imports.count == 1)
  }

  @Test func cursesIsNamedInTheTerminalsCodeAlone() {
    let files = SourceFile.all().filter { file in
      file.lines.contains { line in
        line.contains("#include")
          && ["curses", "<term.h>", "panel.h", "menu.h", "form.h"].contains(where: line.contains)
      }
    }
    #expect(!files.isEmpty)
    for file in files {
      #expect(file.path.hasPrefix("CTerminal/") && file.path.hasSuffix(".c"), "Sources/\(file.path)")
    }
  }

  @Test func theTerminalsHeaderSpeaksOurWords() throws {
    let header = try #require(
      SourceFile.all(ending: ".h").first { $0.path == "CTerminal/include/CTerminal.h" })
    #expect(header.lines.filter { $0.hasPrefix("#include") } == ["#include <stdint.h>"])
  }
}
