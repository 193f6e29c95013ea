import ArgumentParser
import Authoring
import KeptSessions
import Knowledge
import Reports

/// `fascicle sessions import FILE…`: takes in what another terminal exported.
struct ImportSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in the sessions that another terminal exported as ndjson or as a bundle.",
    discussion: """
      A session that is here already is not kept twice: it gets the answers of both copies, and where they differ the later \
      one counts. What cannot be read is told with its file and line, and everything else is taken in.
      """)

  @OptionGroup var source: ContentOption

  @Argument(help: "Files of FHIR responses.", completion: .file())
  var files: [String]

  /// So many sessions are one transaction.
  private static let batch = 5_000

  func run() throws {
    let maker = try ReportMaker(source.soundGuide())
    var outcome = MergeOutcome()
    var isWhole = true
    for file in files {
      do {
        let responses = try ImportedResponses(file, maker)
        let sessions = responses.sessions
        for failure in responses.failures { failure.report() }
        isWhole = isWhole && responses.failures.isEmpty
        for start in stride(from: 0, to: sessions.count, by: Self.batch) {
          let batch = Array(sessions[start..<min(start + Self.batch, sessions.count)])
          try SessionAccess.merge(batch, into: &outcome, judging: maker.book.urgency)
        }
      } catch let failure as Failure {
        failure.report()
        isWhole = false
      }
    }
    try SessionAccess.finishMerging()
    tell(outcome)
    try Output.text(
      "\(outcome.added) added, \(outcome.completed) completed, \(outcome.known) known already.")
    if !isWhole || !outcome.damaged.isEmpty { throw ExitCode(65) }
  }

  private func tell(_ outcome: MergeOutcome) {
    for id in outcome.differing {
      Failure.badInput("the two copies of session \(id) answer differently: the later answers count").report()
    }
    for id in outcome.damaged {
      Failure.badInput(
        "session \(id) is damaged here, so nothing was added to it: remove it by fascicle sessions delete \(id)"
      ).report()
    }
  }
}
