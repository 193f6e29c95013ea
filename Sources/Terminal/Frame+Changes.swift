import Glibc
import Screen

extension Frame {
  /// The columns of a row that differ from another frame's; nil when none do.
  ///
  /// A wide character is never cut: the range begins with a cell that has a character of its own.
  func changedColumns(in row: Int, since other: Frame?) -> Range<Int>? {
    guard let other, other.size == size else { return 0..<size.columns }
    let start = row * size.columns
    let changed = Self.bytes(of: cells, other.cells, from: start, count: size.columns) { new, old in
      Self.changed(new, old, size.columns)
    }
    guard let changed else { return nil }
    var lower = changed.lowerBound
    while lower > 0, cells[start + lower].width == 0 || other.cells[start + lower].width == 0 { lower -= 1 }
    return lower..<changed.upperBound
  }

  /// Two rows' cells as plain memory: cells hold no references, so that equal bytes are equal cells.
  private static func bytes<Result>(
    of new: [Cell], _ old: [Cell], from start: Int, count: Int,
    _ look: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Result
  ) -> Result {
    new.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { old in
        look(
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: new[start..<start + count])),
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: old[start..<start + count])))
      }
    }
  }

  private static func changed(
    _ new: UnsafeRawBufferPointer, _ old: UnsafeRawBufferPointer, _ count: Int
  ) -> Range<Int>? {
    guard let new = new.baseAddress, let old = old.baseAddress else { return nil }
    let stride = MemoryLayout<Cell>.stride
    func differ(_ cell: Int, _ count: Int) -> Bool {
      memcmp(new + cell * stride, old + cell * stride, count * stride) != 0
    }
    guard differ(0, count) else { return nil }
    var lower = 0
    while !differ(lower, 1) { lower += 1 }
    var upper = count
    while !differ(upper - 1, 1) { upper -= 1 }
    return lower..<upper
  }
}
