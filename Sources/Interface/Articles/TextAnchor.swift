import Knowledge
import Screen
import Typesetting

extension Typeset {
  func anchor(atLine line: Int) -> TextAnchor {
    var anchor = TextAnchor()
    for line in lines.prefix(line) {
      anchor.letters += line.letters
      anchor.emptyLines = line.letters == 0 ? anchor.emptyLines + 1 : 0
    }
    return anchor
  }

  /// The line that begins at, or holds, an anchor.
  func line(at anchor: TextAnchor) -> Int {
    var letters = 0
    for (number, line) in lines.enumerated() {
      if letters == anchor.letters { return min(number + anchor.emptyLines, max(0, lines.count - 1)) }
      letters += line.letters
      if letters > anchor.letters { return number }
    }
    return max(0, lines.count - 1)
  }
}

extension Line {
  fileprivate var letters: Int { cells.count { !$0.isSpace } }
}
