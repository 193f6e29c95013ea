/// Breaks running text of two faces into lines; a word that is wider than a line is broken where it must be.
struct PDFLineBreaker {
  private let document: PDFDocument
  private let left: Float
  private let right: Float
  private let size: Float
  private var lines: [PDFLines.Line] = []
  private var line: PDFLines.Line
  /// Where the line's text ends.
  private var end: Float
  /// A blank that is set only if a word follows it on the line.
  private var hasBlank = false

  init(_ document: PDFDocument, left: Float, right: Float, size: Float) {
    self.document = document
    self.left = left
    self.right = right
    self.size = size
    line = PDFLines.Line(size: size)
    end = left
  }

  mutating func add(_ text: String, _ face: PDFDocument.Face) {
    var word = ""
    for letter in text {
      if letter == " " || letter == "\n" {
        addWord(word, face)
        word = ""
        if letter == " " { hasBlank = !line.runs.isEmpty } else { breakLine() }
      } else {
        word.append(letter)
      }
    }
    addWord(word, face)
  }

  mutating func finish() -> [PDFLines.Line] {
    if !line.runs.isEmpty { breakLine() }
    return lines
  }

  private mutating func addWord(_ word: String, _ face: PDFDocument.Face) {
    for part in parts(of: word, face) {
      let blank = hasBlank ? document.width(of: " ", face, size: size) : 0
      let width = document.width(of: part, face, size: size)
      if end + blank + width > right, !line.runs.isEmpty { breakLine() }
      append(hasBlank ? " " + part : part, face)
      end += (hasBlank ? blank : 0) + width
      hasBlank = false
    }
  }

  /// Joins text of the same face to the run before it, so that whoever copies it gets whole sentences.
  private mutating func append(_ text: String, _ face: PDFDocument.Face) {
    if let last = line.runs.last, last.face == face {
      line.runs[line.runs.count - 1] = PDFLines.Run(text: last.text + text, face: face, x: last.x)
    } else {
      line.runs.append(PDFLines.Run(text: text, face: face, x: end))
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    line = PDFLines.Line(size: size)
    end = left
    hasBlank = false
  }

  /// A word in parts none of which is wider than a line.
  private func parts(of word: String, _ face: PDFDocument.Face) -> [String] {
    guard document.width(of: word, face, size: size) > right - left else { return word.isEmpty ? [] : [word] }
    var parts = [""]
    for letter in word {
      let wider = parts[parts.count - 1] + String(letter)
      if document.width(of: wider, face, size: size) > right - left, wider.count > 1 { parts.append("") }
      parts[parts.count - 1].append(letter)
    }
    return parts
  }
}
