import CTerminal
import Screen

/// The real terminal as a display: sends what changed, and leaves the cursor on the focus.
package struct TerminalDisplay: Display {
  private var shown: Frame? { didSet { count += 1 } }
  /// How often another frame, or none, was shown.
  private var count = 0
  private var waiting: Event?
  /// The cells of one row on their way to the terminal; its room is used again and again.
  private var cells: [ct_cell] = []
  private let look: Look
  /// What is watched beside the terminal, as long as it can become readable.
  private var watched: Int32?

  /// Takes the terminal; `close` gives it back.
  package init(_ options: TerminalOptions) throws(TerminalError) {
    let wishes = (options.mouse ? CT_MOUSE : 0) | (options.isLocked ? CT_LOCKED : 0)
    switch ct_open(UInt32(wishes)) {
    case CT_OPENED: look = Self.look(options)
    case CT_NO_TERMINAL: throw .noTerminal
    case CT_UNKNOWN, CT_TOO_POOR: throw .unsuitable
    default:
      ct_close()
      throw .refused
    }
    watched = options.watched
  }

  /// How cells look, with colours only where the terminal takes them.
  private static func look(_ options: TerminalOptions) -> Look {
    let showsUnicode = !options.onlyASCII && ct_shows_unicode() != 0
    let palette = Palette(
      theme: options.theme, depth: options.usesColour ? ColourDepth(colours: Int(ct_colours())) : .none,
      underlinesInColour: ct_underlines_in_colour() != 0)
    let look = Look(palette, showsUnicode: showsUnicode)
    if look.pairs.isEmpty || ct_use_pairs(look.pairs, Int32(look.pairs.count), look.paper) != 0 {
      return look
    }
    return Look(Palette(theme: options.theme, depth: .none), showsUnicode: showsUnicode)
  }

  /// Gives the terminal back as it was.
  package func close() {
    ct_close()
  }

  package var size: Size { Self.windowSize }

  /// The window's size, which can be asked before the terminal is taken.
  package static var windowSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Puts text on the terminal's clipboard, as far as can be told.
  ///
  /// Whether the terminal does it, it never says. False, and nothing is sent, for no text, for more than 64 KB, and
  /// where the terminal certainly has no clipboard.
  package func copy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (1...65_536).contains(bytes.count), ct_can_copy() != 0 else { return false }
    let letters = Base64.letters(for: bytes)
    ct_copy(letters, Int32(letters.count))
    return true
  }

  package mutating func show(_ frame: Frame) {
    let painted = paint(FrameChange(from: shown, to: frame))
    ct_send(painted.start, painted.count)
    shown = frame
  }

  /// Paints a frame before it is wanted; nil where none is shown, or one of another size.
  package mutating func paintAhead(_ frame: Frame) -> PaintedFrame? {
    guard let shown, shown.size == frame.size else { return nil }
    let change = FrameChange(from: shown, to: frame)
    let painted = paint(change)
    let bytes = Array(UnsafeBufferPointer(start: painted.start, count: Int(painted.count)))
    // Nothing was sent, so the terminal still shows what it did: the way back is painted, and not sent either.
    _ = paint(FrameChange(from: frame, to: shown))
    return PaintedFrame(change: change, bytes: bytes, count: count)
  }

  /// Shows a frame that was painted ahead; where something else was shown meanwhile, it is painted anew.
  package mutating func show(_ ahead: PaintedFrame) {
    guard ahead.count == count else { return show(ahead.change.frame) }
    ct_send(ahead.bytes, Int32(ahead.bytes.count))
    // The same once more, for what paints next to know what is shown.
    _ = paint(ahead.change)
    shown = ahead.change.frame
  }

  /// Paints what changes, and sends nothing.
  private mutating func paint(_ change: FrameChange) -> ct_bytes {
    for run in change.runs {
      cells.removeAll(keepingCapacity: true)
      for cell in change.cells(run) { cells.append(look.cell(cell)) }
      ct_put(Int32(run.row), Int32(run.columns.lowerBound), cells, Int32(cells.count))
    }
    let cursor = change.frame.cursor
    return ct_paint(Int32(cursor.row), Int32(cursor.column))
  }

  package mutating func nextEvent(within milliseconds: Int?) -> Event {
    if let event = waiting {
      waiting = nil
      return event
    }
    return read(until: milliseconds.map(Self.moment) ?? -1) ?? .idle
  }

  package mutating func hasWaitingEvent(within milliseconds: Int) -> Bool {
    if waiting == nil { waiting = read(until: milliseconds > 0 ? Self.moment(after: milliseconds) : 0) }
    return waiting != nil
  }

  /// The time on the terminal's clock when so many milliseconds have passed, a year at the most.
  private static func moment(after milliseconds: Int) -> Int64 {
    ct_now() + Int64(min(max(0, milliseconds), 365 * 86_400_000))
  }

  /// The next event that means something; nil when the time ran out.
  private mutating func read(until moment: Int64) -> Event? {
    while true {
      let event = ct_wait(moment, watched ?? -1)
      if event.kind == CT_NOTHING { return nil }
      if let meant = meaning(of: event) { return meant }
    }
  }

  private mutating func meaning(of event: ct_event) -> Event? {
    switch event.kind {
    case CT_CHARACTER: return KeyDecoder.key(character: event.code).map { .key($0) }
    case CT_KEY where event.code == CT_KEY_PASTE_BEGIN.rawValue: return paste()
    case CT_KEY: return KeyDecoder.key(code: event.code).map { .key($0) }
    case CT_PRESSED: return press(column: Int(event.column), row: Int(event.row))
    case CT_WHEEL: return .wheel(Int(event.lines))
    case CT_RESIZED:
      shown = nil
      return .resized(size)
    case CT_WOKEN:
      if event.code != 0 { watched = nil }
      return .woken
    case CT_TERMINATE: return .terminate
    case CT_CLOSED: return .closed
    default: return nil
    }
  }

  /// A press of the mouse; nil where it is not on the screen.
  private func press(column: Int, row: Int) -> Event? {
    let size = size
    guard (0..<size.columns).contains(column), (0..<size.rows).contains(row) else { return nil }
    return .pressed(Place(column: column, row: row))
  }

  /// Everything until the paste ends, as text.
  ///
  /// A paste that never ends is cut after a while.
  private mutating func paste() -> Event {
    var text = String.UnicodeScalarView()
    let limit = 4_096
    while true {
      let event = ct_wait(Self.moment(after: 500), -1)
      switch event.kind {
      case CT_CHARACTER:
        if text.count < limit, let scalar = Unicode.Scalar(event.code) { text.append(scalar) }
      case CT_KEY where event.code == CT_KEY_PASTE_END.rawValue: return .paste(String(text))
      case CT_KEY, CT_PRESSED, CT_WHEEL: continue
      case CT_RESIZED: shown = nil
      case CT_TERMINATE: return .terminate
      case CT_CLOSED: return .closed
      default: return .paste(String(text))
      }
    }
  }
}
