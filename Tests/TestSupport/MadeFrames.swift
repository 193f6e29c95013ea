import Screen

/// Frames that differ a little from one to the next, the same in every run.
package struct MadeFrames {
  private var numbers: SeededNumbers
  private let texts: [String]
  /// The latest one; the first is blank.
  package private(set) var frame: Frame

  /// How many frames show everything that can go wrong.
  package static let count = 400

  package init(seed: UInt64, wide: Bool, size: Size) {
    numbers = SeededNumbers(seed: seed)
    let narrow = ["twitch", "muscle and nerve", "   ", "e\u{301}te\u{301}", "\u{2500}\u{2500}"]
    texts = narrow + (wide ? ["\u{6C34}\u{706B}", "a\u{6C34}b"] : [])
    frame = Frame(size: size)
  }

  /// Lays a few words of any style over the frame; its last corner stays blank.
  @discardableResult
  package mutating func next() -> Frame {
    var next = frame
    let (columns, rows) = (frame.size.columns, frame.size.rows)
    for _ in 0..<number(below: 9) {
      let style = Style.allCases[number(below: Style.allCases.count)]
      let line = Line(texts[number(below: texts.count)], style)
      next.draw(line, column: number(below: columns), row: number(below: rows))
    }
    next.draw(Line(" "), column: columns - 1, row: rows - 1)
    next.cursor = Position(column: number(below: columns), row: number(below: rows))
    frame = next
    return next
  }

  private mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }
}
