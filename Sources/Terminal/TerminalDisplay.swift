import CTerminal
import Screen

/// Why the full screen cannot be shown.
package enum TerminalError: Error, Equatable {
  /// Input or output is no terminal.
  case noTerminal
  /// The terminal's kind is not known, or it cannot move its cursor.
  case unsuitable
  /// The system refused what a screen needs.
  case refused
}

/// The real terminal as a display: sends what changed, and leaves the cursor on the focus.
package struct TerminalDisplay: Display {
  private var shown: Frame?
  private var waiting: Event?
  private let look: Look

  /// Takes the terminal; `close` gives it back.
  package init(usesColour: Bool) throws(TerminalError) {
    switch ct_open(usesColour ? 1 : 0) {
    case CT_OPENED: look = Look(showsUnicode: ct_shows_unicode() != 0)
    case CT_NO_TERMINAL: throw .noTerminal
    case CT_UNKNOWN, CT_TOO_POOR: throw .unsuitable
    default:
      ct_close()
      throw .refused
    }
  }

  /// Gives the terminal back as it was.
  package func close() {
    ct_close()
  }

  package var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  package mutating func show(_ frame: Frame) {
    for row in 0..<frame.size.rows {
      guard let changed = frame.changedColumns(in: row, since: shown) else { continue }
      let cells = frame.row(row).dropFirst(changed.lowerBound).prefix(changed.count).map(look.cell)
      ct_put(Int32(row), Int32(changed.lowerBound), cells, Int32(cells.count))
    }
    ct_show(Int32(frame.cursor.row), Int32(frame.cursor.column))
    shown = frame
  }

  package mutating func nextEvent() -> Event {
    if let event = waiting {
      waiting = nil
      return event
    }
    while true {
      if let event = read(timeout: -1) { return event }
    }
  }

  package mutating func hasWaitingEvent() -> Bool {
    if waiting == nil { waiting = read(timeout: 0) }
    return waiting != nil
  }

  /// The next event; nil when the time ran out or what came means nothing.
  private mutating func read(timeout: Int32) -> Event? {
    let event = ct_wait(timeout)
    switch event.kind {
    case CT_CHARACTER: return KeyDecoder.key(character: event.code).map { .key($0) }
    case CT_KEY where event.code == CT_KEY_PASTE_BEGIN.rawValue: return paste()
    case CT_KEY: return KeyDecoder.key(code: event.code).map { .key($0) }
    case CT_RESIZED:
      shown = nil
      return .resized(size)
    case CT_TERMINATE: return .terminate
    case CT_CLOSED: return .closed
    default: return nil
    }
  }

  /// Everything until the paste ends, as text.
  ///
  /// A paste that never ends is cut after a while.
  private mutating func paste() -> Event {
    var text = String.UnicodeScalarView()
    let limit = 4_096
    while true {
      let event = ct_wait(500)
      switch event.kind {
      case CT_CHARACTER:
        if text.count < limit, let scalar = Unicode.Scalar(event.code) { text.append(scalar) }
      case CT_KEY where event.code == CT_KEY_PASTE_END.rawValue: return .paste(String(text))
      case CT_KEY: continue
      case CT_RESIZED: shown = nil
      case CT_TERMINATE: return .terminate
      case CT_CLOSED: return .closed
      default: return .paste(String(text))
      }
    }
  }
}

extension Frame {
  /// The columns of a row that differ from another frame's; nil when none do.
  ///
  /// A wide character is never cut: the range begins with a cell that has a character of its own.
  func changedColumns(in row: Int, since other: Frame?) -> Range<Int>? {
    guard let other, other.size == size else { return 0..<size.columns }
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
}
