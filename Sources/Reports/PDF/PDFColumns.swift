/// Lines on the pages of a document: what is told first over the whole width, and below it the rest in two columns, whose
/// short lines are easier to read and take less paper.
struct PDFColumns {
  /// Lines below each other.
  struct Column {
    let lines: [PDFLines.Line]
    let x: Float
    /// How far below the top of the page's text it begins.
    let top: Float
    let width: Float
  }

  private(set) var pages: [[Column]] = []

  private static let gap: Float = 18
  /// Between the head and the columns.
  private static let below: Float = 6
  /// Less than this below the head is too little for columns.
  private static let least: Float = 90

  /// How wide one of two columns is.
  static func width(of whole: Float) -> Float { (whole - gap) / 2 }

  /// `width` and `room` are those of a page's text, in points; `body` is set for columns.
  init(head: [PDFLines.Line], body: [PDFLines.Line], width: Float, room: Float) {
    pages = Self.flow(head, rooms: [], further: room).map { [Column(lines: $0, x: 0, top: 0, width: width)] }
    var top = pages.last.map { Self.height($0[0].lines) + Self.below } ?? 0
    if room - top < Self.least || pages.isEmpty {
      top = 0
      pages.append([])
    }
    let columns = Self.flow(body, rooms: [room - top, room - top], further: room)
    for first in stride(from: 0, to: columns.count, by: 2) {
      if first > 0 {
        top = 0
        pages.append([])
      }
      let isLast = first + 2 >= columns.count
      let pair = Array(columns[first..<min(first + 2, columns.count)])
      add(isLast ? Self.balanced(pair, room: room - top) : pair, below: top, width)
    }
  }

  private mutating func add(_ columns: [[PDFLines.Line]], below top: Float, _ whole: Float) {
    let width = Self.width(of: whole)
    for (number, lines) in columns.enumerated() {
      pages[pages.count - 1].append(
        Column(lines: lines, x: Float(number) * (width + Self.gap), top: top, width: width))
    }
  }

  /// Columns that end at about the same height.
  private static func balanced(_ columns: [[PDFLines.Line]], room: Float) -> [[PDFLines.Line]] {
    let lines = Array(columns.joined())
    var limit = height(lines) / 2
    while limit < room {
      let tried = flow(lines, rooms: [], further: limit)
      if tried.count <= 2, tried.allSatisfy({ height($0) <= limit }) { return tried }
      limit += 4
    }
    return columns
  }

  private static func height(_ lines: [PDFLines.Line]) -> Float { lines.reduce(0) { $0 + $1.height } }

  /// Lines in columns of the given heights, and of that of all further ones; what belongs together stays together.
  private static func flow(
    _ lines: [PDFLines.Line], rooms: [Float], further: Float
  ) -> [[PDFLines.Line]] {
    var columns: [[PDFLines.Line]] = []
    var left: Float = 0
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end - 1].keepsNext { end += 1 }
      var group = Array(lines[start..<end])
      if columns.isEmpty || (height(group) > left && columns.last?.isEmpty == false) {
        left = rooms.indices.contains(columns.count) ? rooms[columns.count] : further
        columns.append([])
        group[0].above = 0
      }
      columns[columns.count - 1] += group
      left -= height(group)
      start = end
    }
    return columns
  }
}
