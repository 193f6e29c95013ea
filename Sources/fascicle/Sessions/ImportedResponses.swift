import Authoring
import Foundation
import Knowledge
import System

/// The sessions in a file that was exported: FHIR responses, one a line or in one Bundle.
struct ImportedResponses {
  private(set) var sessions: [Session] = []
  /// What could not be read, each with its place.
  private(set) var failures: [Failure] = []
  private let maker: ReportMaker
  private let file: String

  /// No file of sessions is longer, in bytes.
  private static let limit = 1 << 30

  init(_ file: String, _ maker: ReportMaker) throws {
    self.maker = maker
    self.file = file
    let data = try Self.data(of: file)
    if let whole = Self.object(data) {
      let entries = whole["resourceType"] as? String == "Bundle" ? Self.resources(of: whole) : [whole]
      for (number, entry) in entries.enumerated() { add(entry, "response \(number + 1)") }
      return
    }
    for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      if let response = Self.object(Data(line)) {
        add(response, "line \(number + 1)")
      } else {
        fail("line \(number + 1)", "this is no JSON object: give what fascicle sessions export printed")
      }
    }
  }

  private static func data(of file: String) throws -> Data {
    do throws(SystemError) {
      let bytes =
        try file == "-" ? File.standardInput(upTo: limit + 1) : File(reading: file).bytes(upTo: limit + 1)
      guard bytes.count <= limit else {
        throw SystemError.fileTooLarge
      }
      return Data(bytes)
    } catch {
      throw Failure.notFound("\(file) cannot be read: \(error)")
    }
  }

  private static func object(_ data: Data) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
  }

  private static func resources(of bundle: [String: Any]) -> [[String: Any]] {
    (bundle["entry"] as? [[String: Any]] ?? []).map { $0["resource"] as? [String: Any] ?? [:] }
  }

  private mutating func fail(_ place: String, _ message: String) {
    failures.append(.badInput("\(file), \(place): \(message)"))
  }

  private mutating func add(_ response: [String: Any], _ place: String) {
    guard response["resourceType"] as? String == "QuestionnaireResponse" else {
      return fail(
        place, "this is no QuestionnaireResponse: give what fascicle sessions export printed as ndjson")
    }
    guard let head = ResponseHead(response) else {
      return fail(
        place, "the response has no identifier of a session or no time: only what was kept can be imported")
    }
    do throws(AnswersFileError) {
      let text = (try? JSONSerialization.data(withJSONObject: response)).map {
        String(decoding: $0, as: UTF8.self)
      }
      let reading = try AnswersReader(maker.guide, index: maker.index).read(text ?? "")
      let lost = reading.notUsed.filter(\.mayMatter)
      if !lost.isEmpty {
        fail(
          place,
          "session \(head.id) was taken in without what this guide does not know: \(lost.map(\.what).joined(separator: "; "))"
        )
      }
      sessions.append(head.session(reading.sheet, maker))
    } catch {
      fail(place, error.message)
    }
  }
}

/// What a response tells of its session beside the answers.
private struct ResponseHead {
  let id: Session.ID
  private let label: String
  private let edition: String?
  private let started: Moment
  private let changed: Moment
  private let isFinished: Bool
  private let level: Urgency?
  private let changes: [(code: String, change: Change)]

  /// Nil where it names no session, or no moment.
  init?(_ response: [String: Any]) {
    let identifier = response["identifier"] as? [String: Any]
    guard identifier?["system"] as? String == ExchangeNames.sessions,
      let name = identifier?["value"] as? String, !name.isEmpty, name.count <= 64,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
      let changed = (response["authored"] as? String).flatMap(Moment.init)
    else { return nil }
    let extensions = response["extension"] as? [[String: Any]] ?? []
    func extended(_ url: String) -> [[String: Any]] { extensions.filter { $0["url"] as? String == url } }
    let tags = (response["meta"] as? [String: Any])?["tag"] as? [[String: Any]] ?? []
    id = Session.ID(name)
    label = (response["subject"] as? [String: Any])?["display"] as? String ?? ""
    edition = (response["questionnaire"] as? String)?.split(separator: "|").dropFirst().first.map(String.init)
    self.changed = changed
    started =
      (extended(ExchangeNames.started).first?["valueDateTime"] as? String).flatMap(Moment.init) ?? changed
    isFinished = response["status"] as? String != "in-progress"
    level = tags.first { $0["system"] as? String == ExchangeNames.levels }
      .flatMap { $0["code"] as? String }.flatMap(Urgency.init)
    changes = extended(ExchangeNames.change).compactMap { change in
      let parts = change["extension"] as? [[String: Any]] ?? []
      let code = parts.compactMap { $0["valueString"] as? String }.first
      let word = parts.compactMap { $0["valueCode"] as? String }.first.flatMap(Change.init)
      return code.flatMap { code in word.map { (code, $0) } }
    }
  }

  func session(_ sheet: AnswerSheet, _ maker: ReportMaker) -> Session {
    var sheet = sheet
    for (code, change) in changes {
      if let id = maker.index.findingsByCode[code]?.id, sheet.answers[id] == .yes {
        sheet.changes[id] = change
      }
    }
    return Session(
      id: id, label: label, guide: maker.guide.id, edition: edition ?? maker.guide.edition, started: started,
      changed: changed, isFinished: isFinished, sheet: sheet, level: level)
  }
}
