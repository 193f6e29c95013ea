import Glibc
import Screen

extension Frame {
  /// The columns of a row that differ from another frame's; nil when none do.
  ///
  /// A wide character is never cut: the range begins with a cell that has a character of its own.
  func changedColumns(in row: Int, since other: Frame?) -> Range<Int>? {
    guard let other, other.size == size else { return 0..<size.columns }
    let start = row * size.columns
    if isSame(start..<start + size.columns, in: other) { return nil }
    let new = self.row(row)
    let old = other.row(row)
    guard let first = zip(new, old).enumerated().first(where: { $1.0 != $1.1 })?.offset else { return nil }
    let tail = zip(new.reversed(), old.reversed()).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
    var lower = first
    while lower > 0, cells[row * size.columns + lower].width == 0 || old[old.startIndex + lower].width == 0 {
      lower -= 1
    }
    return lower..<(size.columns - tail)
  }

  /// Whether two frames of one size hold the same cells there, byte by byte.
  private func isSame(_ range: Range<Int>, in other: Frame) -> Bool {
    cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { theirs in
        let stride = MemoryLayout<Cell>.stride
        let (start, count) = (range.lowerBound * stride, range.count * stride)
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return true }
        return memcmp(mine + start, theirs + start, count) == 0
      }
    }
  }
}
