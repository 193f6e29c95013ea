import ArgumentParser
import Glibc
import Terminal

/// The program: one command, and what it can do without a screen.
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
    version: version,
    subcommands: [
      Browse.self, Read.self, List.self, Search.self, Compare.self, Findings.self, Assess.self, Check.self,
      Pack.self, Questionnaire.self,
      Ask.self, Sessions.self, Keys.self, Doctor.self, Config.self,
    ],
    defaultSubcommand: Browse.self)

  static let version = "0.1.0"

  static func main() {
    harden()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
      Glibc.exit(failure.code)
    } catch {
      exit(withError: error)
    }
  }

  /// Files we make are for their user alone; no crash leaves answers in a core file, and no debugger looks in.
  private static func harden() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(4), &none)
    Onlookers.refuse()
  }
}
