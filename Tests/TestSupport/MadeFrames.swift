import Screen

/// Frames that differ a little from one turn to the next, the same in every run.
package struct MadeFrames {
  /// What is shown next, and what might have been.
  package struct Turn {
    package let frame: Frame
    /// The frame is one of these, or none of them.
    package let thoughtOf: [Frame]
  }

  private var numbers: SeededNumbers
  private let texts: [String]
  /// The latest one; the first is blank.
  package private(set) var frame: Frame

  /// How many turns show everything that can go wrong.
  package static let turns = 400

  package init(seed: UInt64, wide: Bool, size: Size) {
    numbers = SeededNumbers(seed: seed)
    let narrow = ["twitch", "muscle and nerve", "   ", "e\u{301}te\u{301}", "\u{2500}\u{2500}"]
    texts = narrow + (wide ? ["\u{6C34}\u{706B}", "a\u{6C34}b"] : [])
    frame = Frame(size: size)
  }

  package mutating func turn() -> Turn {
    let thoughtOf = (0..<3).map { _ in another() }
    let chosen = number(below: 4)
    frame = chosen < thoughtOf.count ? thoughtOf[chosen] : another()
    return Turn(frame: frame, thoughtOf: thoughtOf)
  }

  /// The frame with a few words of any looks laid over it; its last corner stays blank.
  private mutating func another() -> Frame {
    var next = frame
    let (columns, rows) = (frame.size.columns, frame.size.rows)
    for _ in 0..<number(below: 5) {
      let style = Style.allCases[number(below: Style.allCases.count)]
      let line = Line(texts[number(below: texts.count)], style)
      next.put(line, column: number(below: columns), row: number(below: rows))
    }
    next.put(Line(" "), column: columns - 1, row: rows - 1)
    next.cursor = Place(column: number(below: columns), row: number(below: rows))
    return next
  }

  private mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }
}
