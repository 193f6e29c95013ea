import Knowledge
import Screen

/// Text typeset for a width: its lines, and where its links and headings are.
package struct Typeset: Sendable, Hashable {
  package var lines: [Line] = []
  /// What the cells' link numbers stand for; number one is the first.
  package var links: [Reference] = []
  /// The lines on which headings stand.
  package var headings: [Int] = []

  package init() {}

  /// The first cell of a link, counted from one.
  package func place(ofLink number: Int) -> Position? {
    for (row, line) in lines.enumerated() {
      if let column = line.cells.firstIndex(where: { Int($0.link) == number }) {
        return Position(column: column, row: row)
      }
    }
    return nil
  }
}

/// How text is typeset.
package struct TypesettingOptions: Sendable, Hashable {
  /// The columns there are; text takes at most `measure` of them.
  package var width: Int
  /// The sources that have a number from the start.
  package var citations: Citations
  /// Whether any other source gets the next number where it is first cited; if not, it is told by its words.
  package var numbersCitations: Bool
  /// Whether links other than citations show a number, from this one on; nil shows none.
  package var firstLinkNumber: Int?

  /// The widest that running text may be, so that the eye finds the next line.
  package static let measure = 72

  package init(
    width: Int, citations: Citations = Citations(), numbersCitations: Bool = false,
    firstLinkNumber: Int? = nil
  ) {
    self.width = max(1, width)
    self.citations = citations
    self.numbersCitations = numbersCitations
    self.firstLinkNumber = firstLinkNumber
  }

  var measure: Int { min(width, Self.measure) }
}
