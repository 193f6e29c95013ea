import Knowledge
import Screen

/// One view of the figure, with the letters of what is marked in its slots.
struct BodyFigure {
  /// The title, then the drawing.
  private(set) var lines: [Line]
  let columns: Int
  /// Where the slot in focus begins; nil when the view does not show it.
  private(set) var focus: Position?

  /// `isOpen` says that the focus is not on the region itself, and `takesPresses` that presses go to regions.
  init(
    _ drawing: BodyMap.Drawing, _ map: BodyMap, _ marks: [BodyMap.MarkedRegion],
    focus region: BodyMap.Region.ID?, isOpen: Bool, takesPresses: Bool
  ) {
    columns = max(drawing.columns, drawing.title.count)
    lines = [Line(drawing.title, .heading).indented((columns - drawing.title.count) / 2)]
    for (row, text) in drawing.rows.enumerated() {
      var line = Line(text)
      for slot in drawing.slots where slot.row == row {
        let isFocused = slot.region == region
        if isFocused { focus = Position(column: slot.column, row: lines.count) }
        let letters = Self.letters(marks.first { $0.region.id == slot.region }?.marks ?? [])
        let style: Style =
          isFocused ? (isOpen ? .strong : .selected) : letters.allSatisfy { $0 == " " } ? .plain : .strong
        let words = isFocused && !isOpen ? ">\(letters)<" : "[\(letters)]"
        var piece = Line(words, style)
        if takesPresses, let number = map.regions.firstIndex(where: { $0.id == slot.region }) {
          piece = piece.targeting(number)
        }
        line = line.replacing(from: slot.column, with: piece)
      }
      lines.append(line)
    }
  }

  /// Two letters at most; where there are more marks, the first and a plus.
  private static func letters(_ marks: [BodyMap.Mark]) -> String {
    let letters = marks.map(\.letter)
    switch letters.count {
    case 0: return "  "
    case 1: return letters[0] + " "
    case 2: return letters.joined()
    default: return letters[0] + "+"
    }
  }
}

extension Line {
  /// The line with other cells from a column on.
  fileprivate func replacing(from column: Int, with piece: Line) -> Line {
    let line = padded(to: column)
    return Line(cells: line.cells.prefix(column) + piece.cells + line.cells.dropFirst(column + piece.width))
  }
}
