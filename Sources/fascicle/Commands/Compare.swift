import ArgumentParser
import Knowledge
import Reports
import Typesetting

/// `fascicle compare`: the conditions side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the comparison; no word is ever cut.")

  @OptionGroup var source: ContentOption
  @OptionGroup var measure: WidthOption

  @Option(help: ArgumentHelp("The conditions to compare, as ids with commas between.", valueName: "a,b,c"))
  var between: String?

  @Flag(help: "As JSON, for programs.")
  var json = false

  func run() throws {
    let guide = try source.guide()
    let conditions = try chosen(from: GuideIndex(guide))
    if json {
      return try Output.data(JSON.pretty(ComparisonRecord(guide.comparison, conditions: conditions)))
    }
    let table = ComparisonTable(guide.comparison, conditions: conditions, width: measure.width)
    try Output.text(PlainReport.text(table.lines))
  }

  private func chosen(from index: GuideIndex) throws -> [Condition] {
    guard let between else { return index.compared }
    let chosen = try between.split(separator: ",").map { name -> Condition in
      let name = name.filter { !$0.isWhitespace }
      if let condition = index.conditions[Identifier(name)] { return condition }
      let near = Nearest.to(name, among: index.conditions.keys.map(\.name).sorted())
      throw Failure.notFound(
        "there is no condition \(name): "
          + (near.map { "did you mean \($0)?" }
            ?? "the comparison knows \(index.compared.map(\.id.name).joined(separator: ", "))"))
    }
    guard !chosen.isEmpty else {
      throw Failure.usage("--between names no condition: give ids with commas between")
    }
    return chosen
  }
}
