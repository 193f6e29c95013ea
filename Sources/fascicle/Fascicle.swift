import ArgumentParser
import Glibc
import GuideLibrary
import Screen
import System
import Terminal

/// The program: one command, and what it can do without a screen.
///
/// Every command says its own name: made of a type's name, the names of all of them would take half the time in which
/// any command line is read.
@main
struct Fascicle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fascicle",
    abstract:
      "An offline guide and checklist for muscle trouble that worries: what it may be, and how soon to be seen.",
    discussion: """
      Without a command it opens the full screen. It is not a diagnosis: it says how soon to be seen, and why.

      The full screen's own flags, such as --linear, --theme and --kiosk, are listed by: fascicle help browse
      """,
    subcommands: [
      Browse.self, Read.self, List.self, Search.self, Compare.self, Findings.self, Assess.self, Next.self,
      Schema.self, Rules.self, Check.self, Pack.self, Questionnaire.self,
      Ask.self, Sessions.self, Keys.self, Manual.self, Doctor.self, Config.self,
    ],
    defaultSubcommand: Browse.self)

  /// The program's version, said here alone.
  static let version = "0.1.0"

  @Flag(name: .customLong("version"), help: "Print the version, and the edition and place of the content.")
  var asksVersion = false

  func validate() throws {
    if asksVersion { throw CleanExit.message(VersionWords.text(ContentOption())) }
  }

  static func main() {
    harden()
    do {
      do {
        try run(Array(CommandLine.arguments.dropFirst()))
      } catch  where !(error is Failure) && exitCode(for: error).isSuccess {
        // Help, which is printed like everything else: what cannot be written is said.
        try Output.data(fullMessage(for: error))
      }
    } catch let failure as Failure {
      failure.report()
      Glibc.exit(failure.code)
    } catch {
      exit(withError: error)
    }
  }

  private static func run(_ arguments: [String]) throws {
    try expectWholeHome()
    // The commonest start has nothing to parse.
    if arguments.isEmpty { return try Launch.run(LaunchOptions()) }
    // To ask one command takes 1.3 ms less than to ask the whole tree; what it does not take, the tree explains.
    if arguments.contains("--version"), let asked = try? AskedVersion.parse() { return try asked.run() }
    if let (command, rest) = KnownCommands.named(arguments), var named = try? command.parse(rest) {
      return try named.run()
    }
    if let script = CompletedCommand.script(arguments) { return try Output.data(script) }
    try KnownCommands.expect(arguments)
    var command = try parseAsRoot()
    try command.run()
  }

  /// What people keep lies in one place, wherever the program is started.
  private static func expectWholeHome() throws {
    guard let home = Environment.variable("FASCICLE_HOME"), !home.hasPrefix("/") else { return }
    throw Failure.usage("FASCICLE_HOME is \(home), which is no whole path: let it begin with /")
  }

  /// The rights that were taken from new files before we took all but their user's.
  static let takenRights = umask(0o077)

  /// Files we make are for their user alone; no crash leaves answers in a core file, and no debugger looks in.
  private static func harden() {
    _ = takenRights
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(4), &none)
    ProcessMemory.forbidDebugging()
  }
}

/// What `fascicle --version` says: the program, and the content that it would open.
enum VersionWords {
  static func text(_ source: ContentOption) -> String {
    VisibleText.lines("fascicle \(Fascicle.version)\ncontent \(content(source))")
  }

  private static func content(_ source: ContentOption) -> String {
    do {
      let place = try source.place()
      let summary = try place.reading { (library) throws(LibraryError) in try library.summary() }
      return "edition \(summary.edition), \(place.path)"
    } catch {
      return "not opened: \((error as? Failure)?.message ?? "it cannot be read")"
    }
  }
}
