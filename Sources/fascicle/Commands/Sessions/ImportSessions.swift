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
      one counts. What cannot be read whole is left out and told with its file and line; everything else is taken in.
      """)

  @OptionGroup var source: ContentOption

  @Argument(help: "Files of FHIR responses.", completion: .file())
  var files: [String]

  /// So many sessions are one transaction.
  private static let batch = 5_000

  func run() throws {
    let maker = try ReportMaker(source.soundGuide())
    // Where nothing can be taken in, nothing is made.
    var merging: SessionAccess.Merging?
    var outcome = MergeOutcome()
    var (leftOut, isWhole) = (0, true)
    for file in files {
      guard let responses = responses(file, maker) else {
        isWhole = false
        continue
      }
      leftOut += responses.failures.count
      for failure in responses.failures { failure.report() }
      let sessions = responses.sessions
      for start in stride(from: 0, to: sessions.count, by: Self.batch) {
        let batch = Array(sessions[start..<min(start + Self.batch, sessions.count)])
        let store = try merging ?? SessionAccess.Merging()
        merging = store
        try store.merge(batch, into: &outcome, judging: maker.book.urgency)
      }
    }
    try merging?.finish()
    tell(outcome)
    try Output.text(
      "\(outcome.added) added, \(outcome.completed) completed, \(outcome.known) known already."
        + (leftOut > 0 ? " \(leftOut) left out." : ""))
    if !isWhole || leftOut > 0 || !outcome.damaged.isEmpty { throw ExitCode(65) }
  }

  /// What is in a file; nil where it cannot be read, which is told and keeps no other file back.
  ///
  /// A store that cannot be written is no fault of a file, and ends the command.
  private func responses(_ file: String, _ maker: ReportMaker) -> ImportedResponses? {
    do {
      return try ImportedResponses(file, maker)
    } catch {
      (error as? Failure)?.report()
      return nil
    }
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
