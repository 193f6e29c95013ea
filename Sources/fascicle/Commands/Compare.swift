import ArgumentParser
import Knowledge
import Reports
import Typesetting

/// `fascicle compare`: the conditions side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Print the comparison; no word is ever cut.")

  @OptionGroup var source: ContentOption
  @OptionGroup var measure: WidthOption

  @Option(help: ArgumentHelp("The conditions to compare, as ids with commas between.", valueName: "a,b,c"))
  var between: String?

  @Flag(help: "As JSON, for programs.")
  var json = false

  func run() throws {
    let guide = try source.guide()
    let conditions = try chosen(from: guide)
    let rows =
      between == nil ? guide.comparison : guide.comparison.filter { $0.speaks(of: conditions.map(\.id)) }
    if rows.isEmpty, between != nil {
      throw Failure.notFound(
        "the comparison notes nothing on \(conditions.map(\.id.name).joined(separator: ", ")): it knows "
          + Self.known(in: guide))
    }
    if json { return try Output.data(JSON.pretty(ComparisonRecord(rows, conditions: conditions))) }
    let table = ComparisonTable(rows, conditions: conditions, width: measure.width)
    try Output.text(PlainReport.text(table.lines))
  }

  private func chosen(from guide: Guide) throws -> [Condition] {
    let index = GuideIndex(guide)
    guard let between else { return index.compared }
    let chosen = try between.split(separator: ",").map { name -> Condition in
      let name = name.filter { !$0.isWhitespace }
      if let condition = index.conditions[Identifier(name)] { return condition }
      let near = Nearest.to(name, among: index.conditions.keys.map(\.name).sorted())
      throw Failure.notFound(
        "there is no condition \(name): "
          + (near.map { "did you mean \($0)?" } ?? "the comparison knows \(Self.known(in: guide))"))
    }
    guard !chosen.isEmpty else {
      throw Failure.usage("--between names no condition: give ids with commas between")
    }
    return chosen
  }

  /// The conditions of which some row tells something, the usual ones first.
  private static func known(in guide: Guide) -> String {
    let others = guide.conditions.map(\.id).filter { id in
      !guide.compared.contains(id) && guide.comparison.contains { $0.speaks(of: [id]) }
    }
    return (guide.compared + others).map(\.name).joined(separator: ", ")
  }
}
