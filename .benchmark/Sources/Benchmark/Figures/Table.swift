/// The figures as one Markdown table, to paste.
enum Table {
  /// What the table shows, in two sentences.
  static func caption(_ machine: Machine, _ options: Options) -> String {
    """
    \(options.rounds) rounds, in turn; \(machine.text).
    A ratio is the first program of its group to the one in the row, the median of all rounds' ratios of medians.
    """
  }

  static func text(_ figures: Figures) -> String {
    let head = ["what", "unit", "program", "n", "p50", "p95", "p99", "ratio"]
    let rows = Measure.allCases.flatMap { group($0, figures) }
    let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }.map {
      max($0, 3)
    }
    let rule = widths.enumerated().map { column, width in
      column < 3 ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    return ([head, rule] + rows).map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column < 3 ? cell + space : space + cell
      }
      return "| " + cells.joined(separator: " | ") + " |\n"
    }.joined()
  }

  /// The rows of one measure.
  private static func group(_ measure: Measure, _ figures: Figures) -> [[String]] {
    let rows = figures.rows(of: measure)
    return rows.enumerated().map { place, row in
      let all = row.all
      let shown = [50, 95, 99].map { Statistics.percentile($0, of: all).map(number) ?? "" }
      let ratio = place == 0 ? nil : Statistics.ratio(rows[0].values, to: row.values)
      return [
        place == 0 ? measure.rawValue : "", place == 0 ? measure.unit : "", row.program, String(all.count),
        Statistics.median(all).map(number) ?? "", shown[1], shown[2], ratio.map { number($0) + "x" } ?? "",
      ]
    }
  }

  /// A number with three figures that count.
  static func number(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value < 0 { return "-" + number(-value) }
    if value >= 99.95 { return grouped(value) }
    let digits = value >= 9.995 ? 1 : value >= 0.9995 ? 2 : value >= 0.09995 ? 3 : value >= 0.01 ? 4 : 6
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let whole = Int((value * scale).rounded())
    let text = String(repeating: "0", count: max(0, digits + 1 - String(whole).count)) + String(whole)
    return text.dropLast(digits) + "." + text.suffix(digits)
  }

  /// A whole number with its thousands apart.
  private static func grouped(_ value: Double) -> String {
    var rest = Substring(String(Int(value.rounded())))
    var parts: [Substring] = []
    while !rest.isEmpty {
      parts.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return parts.joined(separator: ",")
  }
}
