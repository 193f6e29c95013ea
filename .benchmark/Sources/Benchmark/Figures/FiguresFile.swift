/// The figures as JSON: every value, round by round, so that others can do their own sums.
enum FiguresFile {
  static func text(_ figures: Figures, machine: Machine, options: Options) -> String {
    let rows = figures.rows.map { row in
      let rounds = row.values.sorted { $0.key < $1.key }.map { round, values in
        "{\"round\": \(round), \"values\": [\(values.map { "\($0)" }.joined(separator: ", "))]}"
      }
      return """
          {"measure": \(quoted(row.measure.rawValue)), "unit": \(quoted(row.measure.unit)), \
        "program": \(quoted(row.program)), "rounds": [\(rounds.joined(separator: ", "))]}
        """
    }
    return """
      {
        "machine": \(quoted(machine.text)),
        "rounds": \(options.rounds),
        "articles": \(options.articles),
        "figures": [
      \(rows.joined(separator: ",\n"))
        ]
      }

      """
  }

  /// A text between its signs.
  static func quoted(_ text: String) -> String {
    let safe = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case "\u{0}"..."\u{1F}": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + safe.joined() + "\""
  }
}
