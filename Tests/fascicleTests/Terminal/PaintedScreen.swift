/// A screen's cells with their colours, as tmux tells them.
struct PaintedScreen {
  /// The code of each cell's background, row by row; nil for the terminal's own.
  let backgrounds: [[String?]]

  /// Reads rows with their codes.
  init(_ rows: [String]) {
    var background: String?
    var result: [[String?]] = []
    for row in rows {
      var cells: [String?] = []
      var rest = row[...]
      while let character = rest.first {
        guard rest.hasPrefix("\u{1B}[") else {
          if character != "\u{E}", character != "\u{F}" { cells.append(background) }
          rest = rest.dropFirst()
          continue
        }
        let code = rest.dropFirst(2).prefix { $0 != "m" }
        rest = rest.dropFirst(code.count + 3)
        background = Self.background(after: code, before: background)
      }
      result.append(cells)
    }
    backgrounds = result
  }

  /// The backgrounds in which whole parts of the screen were erased, by all that was sent.
  static func erasures(in bytes: String) -> [String?] {
    var background: String?
    var result: [String?] = []
    for piece in bytes.split(separator: "\u{1B}[").dropFirst() {
      let code = piece.prefix { $0.isNumber || $0 == ";" }
      switch piece.dropFirst(code.count).first {
      case "m": background = Self.background(after: code, before: background)
      case "J", "K", "X": result.append(background)
      default: break
      }
    }
    return result
  }

  /// The background once a code has been sent.
  private static func background(after code: Substring, before: String?) -> String? {
    var background = before
    var numbers = code.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0, 49: background = nil
      case 38: numbers = numbers.dropFirst(2)
      case 48:
        background = numbers.prefix(2).map { String($0) }.joined(separator: ";")
        numbers = numbers.dropFirst(2)
      case 40...47, 100...107: background = String(number)
      default: break
      }
    }
    return background
  }
}
