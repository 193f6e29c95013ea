import ArgumentParser
import KeptSessions
import Knowledge
import Reports
import Typesetting

/// `fascicle sessions count`: how many sessions there were, by how soon to be seen.
struct CountSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: "Count the sessions by month or week, and by how soon to be seen.",
    discussion: """
      Each counts as it was judged by the rules of its day. Those that earlier programs kept without a level are judged by \
      the rules of today, or stand as unknown where another guide asked them.
      """)

  enum Period: String, CaseIterable, ExpressibleByArgument {
    case month, week

    func name(of day: CalendarDay) -> String {
      switch self {
      case .month: String(day.description.prefix(7))
      case .week: day.week
      }
    }
  }

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, csv, json }

  @OptionGroup var source: ContentOption

  @Option(help: "What to count by: \(Period.allCases.map(\.rawValue).joined(separator: " or ")).")
  var by = Period.month

  @Option(help: "How to print it: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  func run() throws {
    let count = try SessionAccess.counts()
    var rows: [String: CountRow] = [:]
    for group in count?.groups ?? [] {
      rows[by.name(of: group.day), default: CountRow()].add(group.count, group.level)
    }
    if let unjudged = count?.unjudged, !unjudged.isEmpty {
      let book = Rulebook(try source.soundGuide())
      for session in unjudged {
        let level = book.asked(session) ? book.urgency(of: session.sheet) : nil
        rows[by.name(of: session.started.day), default: CountRow()].add(1, level)
      }
    }
    try print(rows.sorted { $0.key < $1.key })
    try SessionAccess.reportDamage(count?.damaged ?? [])
  }

  private func print(_ rows: [(key: String, value: CountRow)]) throws {
    switch format {
    case .json:
      try Output.data(
        JSON.pretty(rows.map { [by.rawValue: CountCell.name($0.key)].merging($0.value.cells) { $1 } }))
    case .csv:
      let lines = [[by.rawValue] + CountRow.names] + rows.map { [$0.key] + $0.value.counts.map(String.init) }
      try Output.data(lines.map { $0.joined(separator: ",") }.joined(separator: "\n"))
    case .text:
      guard !rows.isEmpty else { return try Output.text("No session is kept.") }
      let head = [by.rawValue] + Urgency.allCases.reversed().map(PageWords.level) + ["unknown"]
      let lines = [head] + rows.map { [$0.key] + $0.value.counts.map(String.init) }
      try Output.text(Self.table(lines))
    }
  }

  /// Columns as wide as their widest cell, numbers to the right.
  private static func table(_ lines: [[String]]) -> String {
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      zip(line, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

/// How many of each level, the most urgent first, and how many of none that is known.
struct CountRow {
  private(set) var counts = [Int](repeating: 0, count: Urgency.allCases.count + 1)

  static let names = Urgency.allCases.reversed().map(\.rawValue) + ["unknown"]

  mutating func add(_ count: Int, _ level: Urgency?) {
    let place = level.flatMap { Array(Urgency.allCases.reversed()).firstIndex(of: $0) } ?? counts.count - 1
    counts[place] += count
  }

  var cells: [String: CountCell] {
    Dictionary(uniqueKeysWithValues: zip(Self.names, counts.map(CountCell.count)))
  }
}

/// A field of a row in JSON.
enum CountCell: Encodable {
  case name(String)
  case count(Int)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .name(let name): try container.encode(name)
    case .count(let count): try container.encode(count)
    }
  }
}
