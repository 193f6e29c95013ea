import Authoring
import Knowledge

/// The sessions in a file that was exported: FHIR responses, one a line or in one Bundle.
///
/// They are read as everywhere else: what is refused there is no session here.
struct ImportedResponses {
  private(set) var sessions: [Session] = []
  /// What could not be taken in, each with its place.
  private(set) var failures: [Failure] = []

  /// Throws where the file cannot be read at all.
  init(_ file: String, _ maker: ReportMaker) throws {
    for record in try AnswerInput.records(file, maker) {
      do {
        sessions.append(try Self.session(record, of: file, maker))
      } catch let failure as Failure {
        failures.append(failure)
      }
    }
  }

  /// A session keeps answers and nothing else: where more was said that may matter, it would be shown calmer than it is.
  private static func session(_ record: AnswersRecord, of file: String, _ maker: ReportMaker) throws
    -> Session
  {
    let reading = try AnswerInput.reading(record, of: file)
    let place = AnswerInput.place(of: record, in: file)
    guard let head = record.head else {
      throw Failure.badInput(
        "\(place): this is no response of a kept session, with its identifier and time: give what fascicle sessions export printed"
      )
    }
    let lost = reading.notUsed.filter(\.mayMatter)
    guard lost.isEmpty else {
      throw Failure.badInput(
        "\(place): session \(head.id) is left out, for this guide does not know all of it: \(lost.map(\.what).joined(separator: "; "))"
      )
    }
    return head.session(reading.sheet, of: maker.guide, maker.index)
  }
}
