import Knowledge
import Screen

/// The region in focus, and which of the marks it bears.
struct MarkPanel {
  let map: BodyMap
  let region: BodyMap.Region
  /// What the region bears.
  let marks: [BodyMap.Mark.ID]
  /// The mark in focus; nil while the region itself has it.
  let focus: BodyMap.Mark.ID?

  /// The columns that each mark needs to stand on one line.
  static func columns(_ map: BodyMap) -> Int { 8 + (map.marks.map(\.label.count).max() ?? 0) }

  /// The name over a line for each mark, and the line of the one in focus.
  func list(width: Int) -> (lines: [Line], focus: Int?) {
    var lines = Line(region.label, .strong).wrapped(to: width) + [.empty]
    let (options, first) = options(width: width)
    let focus = first.map { $0 + lines.count }
    lines += options
    return (lines, focus)
  }

  /// A line for each mark, and which begins the one in focus.
  func options(width: Int) -> (lines: [Line], focus: Int?) {
    var lines: [Line] = []
    var focusLine: Int?
    for (number, mark) in map.marks.enumerated() {
      if mark.id == focus { focusLine = lines.count }
      lines += OptionLines.lines(
        "\(box(mark)) \(mark.letter) \(mark.label)", isFocused: mark.id == focus, width: width,
        number: focus == nil ? nil : number)
    }
    return (lines, focusLine)
  }

  /// The name, with the mark in focus, over the letters side by side; and the place of the one in focus.
  func strip(width: Int) -> (lines: [Line], focus: Position?) {
    let name = [region.label, map.marks.first { $0.id == focus }?.label].compactMap { $0 }
    var lines = Line(name.joined(separator: ": "), .strong).wrapped(to: width)
    var line = Line.empty
    var place: Position?
    for mark in map.marks {
      let isFocused = mark.id == focus
      let piece = Line((isFocused ? ">" : " ") + box(mark) + mark.letter, isFocused ? .selected : .plain)
      if line.width + piece.width + 1 > width, line.width > 0 {
        lines.append(line)
        line = .empty
      }
      if isFocused { place = Position(column: line.width, row: lines.count) }
      line = line + piece + Line(" ")
    }
    return (lines + [line], place)
  }

  private func box(_ mark: BodyMap.Mark) -> String { marks.contains(mark.id) ? "[x]" : "[ ]" }
}
