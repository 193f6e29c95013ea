import ArgumentParser
import Knowledge

/// Which of the sessions, by when they were last changed.
struct SinceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only sessions that were begun or changed on this day or later.", valueName: "yyyy-mm-dd"))
  var since: CalendarDay?

  func takes(_ session: Session) -> Bool { since.map { session.changed.day >= $0 } ?? true }
}

extension CalendarDay: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
