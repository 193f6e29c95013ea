/// Everything that was measured: for each measure and program the values of each round.
struct Figures {
  /// A program's values of one measure.
  struct Row {
    let measure: Measure
    let program: String
    /// By round.
    var values: [Int: [Double]] = [:]

    /// The values of all rounds.
    var all: [Double] { values.sorted { $0.key < $1.key }.flatMap(\.value) }
  }

  private(set) var rows: [Row] = []

  mutating func add(_ values: [Double], _ measure: Measure, _ program: String, round: Int) {
    guard !values.isEmpty else { return }
    if let place = rows.firstIndex(where: { $0.measure == measure && $0.program == program }) {
      rows[place].values[round, default: []] += values
    } else {
      rows.append(Row(measure: measure, program: program, values: [round: values]))
    }
  }

  /// The rows of one measure; the program to which the others are compared stands first.
  func rows(of measure: Measure) -> [Row] { rows.filter { $0.measure == measure } }
}
