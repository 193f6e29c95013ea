import Foundation
import Interface
import Screen
import TestSupport
import Testing

/// What the guides for authors and clinics say of the program is so.
@Suite struct GuideTests {
  static let guides = [GuidePage.authors, .clinics]
  private let clinics = GuidePage.clinics

  @Test(arguments: guides)
  func everyCommandAndFlagExists(_ guide: GuidePage) throws {
    let help = try ReadmeTests.help()
    #expect(guide.commands.count >= 4, "\(guide.commands)")
    for command in guide.commands {
      let words = command.split(separator: " ").map(String.init)
      let flags = ReadmeTests.flags(in: command)
      guard let name = words.first, !name.hasPrefix("-") else {
        #expect(flags.subtracting(ReadmeTests.flags(in: help["browse"] ?? "")) == [], "\(command)")
        continue
      }
      let below = "\(name) \(words.dropFirst().first ?? "")"
      let page = try #require(help[below] ?? help[name], "there is no command \(command)")
      #expect(name != "sessions" || help[below] != nil, "\(command)")
      #expect(flags.subtracting(ReadmeTests.flags(in: page)) == [], "\(command)")
    }
    let alone = guide.spans.filter { $0.hasPrefix("--") }.joined(separator: " ")
    #expect(ReadmeTests.flags(in: alone).subtracting(ReadmeTests.flags(in: help["browse"] ?? "")) == [])
  }

  @Test func everyKeyIsBound() {
    let named = clinics.spans.filter { Key(name: $0) != nil }
    #expect(Set(named) == ["4", "p", "Ctrl-L"])
    #expect(Keymap.standard.command(for: .character("4"), in: .advice) == .showSessions)
    #expect(Keymap.standard.command(for: .character("p"), in: .advice) == .print)
    #expect(Keymap.standard.command(for: .control("l"), in: .advice) == .hide)
    #expect(GuidePage.authors.spans.contains("!"))
    #expect(Keymap.standard.command(for: .character("!"), in: .reader) == .showProblems)
  }

  @Test(arguments: guides)
  func everyVariableOfTheEnvironmentIsRead(_ guide: GuidePage) {
    let code = guide.spans + guide.blocks("sh")
    let named = Set(
      code.flatMap {
        $0.matches(of: /[A-Z]+(?:_[A-Z]+)+/.wordBoundaryKind(.simple)).map { String($0.output) }
      })
    let sources = SourceFile.all(ending: ".swift")
    for variable in named {
      #expect(sources.contains { $0.text.contains("\"\(variable)\"") }, "\(variable)")
    }
    #expect(guide.name != "InAClinic" || named == ["FASCICLE_HOME"])
  }

  @Test func theSettingsItShowsAreSound() throws {
    let shown = clinics.blocks("yaml")
    #expect(shown.count == 1)
    for settings in shown {
      let home = try SessionHome()
      try home.set(settings)
      let outcome = try home.command("config")
      #expect(outcome.code == 0, "\(outcome.output)")
      #expect(outcome.output.contains("no problems"))
    }
  }

  @Test func everySettingIsToldAndNoOther() throws {
    let example = try Program.command(["config", "--example"]).output
    let known = example.matches(of: /(?m)^(?:# )?([a-zA-Z]+):(?:$| )/).map { String($0.1) }
    let told = clinics.column(under: "Setting")
    #expect(told.count >= 9)
    #expect(Set(told) == Set(known))
  }

  @Test func everyExitCodeIsToldAndNoOther() {
    let code = SourceFile.all(ending: ".swift").map(\.text).joined()
    let used = code.matches(of: /(?:code: |ExitCode\()([67][0-9])/).map { String($0.1) }
    #expect(used.count > 10)
    #expect(Set(clinics.column(under: "Code")) == Set(used).union(["0"]))
  }

  /// Runs a command with nothing but a home folder, so that everything has its usual place.
  private func athome(_ home: String, _ arguments: [String], input: String = "") throws -> Outcome {
    try ChildProcess.run(
      Program.path(), arguments, input: input,
      environment: ["HOME": home, "FASCICLE_CONTENT": Project.contentFolder, "LANG": "C.UTF-8"])
  }

  @Test func everythingIsKeptWhereItSays() throws {
    let home = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    #expect(try athome(home, ["ask", "--save"], input: "no\n").code == 0)
    let found = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
    #expect(found.contains(".local/state/fascicle/sessions.db"))
    #expect(found.contains { $0.hasPrefix(".cache/fascicle/") && $0.hasSuffix(".fascicle") })
    #expect(try athome(home, ["config", "--path"]).output == "\(home)/.config/fascicle/settings.yaml\n")
    for place in ["~/.local/state/fascicle", "~/.cache/fascicle", "~/.config/fascicle/settings.yaml"] {
      #expect(clinics.spans.contains(place))
    }
    for (path, mode) in [(".local/state/fascicle", 0o700), (".local/state/fascicle/sessions.db", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: home + "/" + path)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
    let archive = SourceFile.all(ending: ".swift").filter { $0.room == "KeptSessions" }.map(\.text).joined()
    for name in ["sessions.db", "sessions.copy", "places.json"] {
      #expect(clinics.spans.contains(name) && archive.contains("\"\(name)\""), "\(name)")
    }
  }

  @Test func oneFolderHoldsEverything() throws {
    let home = try SessionHome()
    #expect(try home.command("ask", "--save", input: "no\n").code == 0)
    #expect(try home.command("config", "--write").code == 0)
    #expect(
      home.files().keys.sorted() == ["config/settings.yaml", "state/sessions.copy", "state/sessions.db"])
  }

  @Test func aPageThatIsNamedIsThere() throws {
    let catalogs = SourceFile.all(ending: ".md")
    #expect(catalogs.count >= 12)
    for page in catalogs {
      for link in page.text.matches(of: /<doc:([A-Za-z]+)>/) {
        let folder = page.path.split(separator: "/").dropLast().joined(separator: "/")
        #expect(catalogs.contains { $0.path == "\(folder)/\(link.1).md" }, "\(page.path): \(link.1)")
      }
    }
  }
}
