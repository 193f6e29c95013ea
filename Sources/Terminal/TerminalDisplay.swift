import CTerminal
import Screen

/// The real terminal as a display: sends what changed since the last frame, and leaves the cursor on the focus.
package struct TerminalDisplay: Display {
  /// The last frame; nil when the terminal shows something else, so that the next one is painted whole.
  private var shown: Frame?
  /// An event that was read by `hasWaitingEvent` and not yet returned.
  private var nextRead: Event?
  private let look: Look
  private var parser: InputParser
  private let reportsMouse: Bool
  /// The watched descriptor, as long as it can become readable.
  private var watched: Int32?

  /// Opens the screen; `close` gives the terminal back.
  package init(_ options: TerminalOptions) throws(TerminalError) {
    let bits = (options.mouse ? CT_MOUSE : 0) | (options.isLocked ? CT_LOCKED : 0)
    switch ct_open(UInt32(bits)) {
    case CT_OPENED: look = Self.look(options)
    case CT_NO_TERMINAL: throw .noTerminal
    case CT_UNKNOWN, CT_TOO_POOR: throw .unsuitable
    default:
      ct_close()
      throw .refused
    }
    watched = options.watched
    reportsMouse = options.mouse
    parser = InputParser(
      keys: TerminalKeys(TerminalInput.bytes(of:)), charset: TerminalInput.charset,
      escapeDelay: Int(ct_escape_delay()))
  }

  /// How cells look, with colours only where the terminal takes them.
  private static func look(_ options: TerminalOptions) -> Look {
    let showsUnicode = !options.onlyASCII && ct_shows_unicode() != 0
    let palette = Palette(
      theme: options.theme, depth: options.usesColour ? ColourDepth(colours: Int(ct_colours())) : .none,
      underlinesInColour: ct_underlines_in_colour() != 0)
    let look = Look(palette, showsUnicode: showsUnicode)
    if look.pairs.isEmpty || ct_use_pairs(look.pairs, Int32(look.pairs.count), look.background) != 0 {
      return look
    }
    return Look(Palette(theme: options.theme, depth: .none), showsUnicode: showsUnicode)
  }

  /// Gives the terminal back as it was.
  package func close() {
    ct_close()
  }

  package var size: Size { Self.windowSize }

  /// Whether the line is so slow that painting a screen of text takes a second or so.
  package var isSlow: Bool { (1..<Self.slowBelow).contains(ct_baud()) }

  /// In bits a second; a terminal without a line of its own tells 38,400, whatever it does.
  private static let slowBelow: Int32 = 38_400

  /// The window's size, which can be asked before the screen is open.
  package static var windowSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Milliseconds of a clock that only goes forward.
  package static var now: Int { Int(ct_now()) }

  /// Asks the terminal to copy text to its clipboard; no terminal says whether it did.
  ///
  /// False, and nothing is sent, for no text, for more than 64 KB, and where the terminal certainly has no clipboard.
  package func copy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (1...65_536).contains(bytes.count), ct_can_copy() != 0 else { return false }
    let letters = Base64.letters(for: bytes)
    ct_copy(letters, Int32(letters.count))
    return true
  }

  package mutating func show(_ frame: Frame) {
    let change = FrameChange(from: shown, to: frame)
    let isWhole = change.isPageChange && !isSlow
    for run in change.runs {
      if isWhole { ct_send_whole(Int32(run.row)) }
      let cells = change.cells(run).map(look.cell)
      ct_write_cells(Int32(run.row), Int32(run.columns.lowerBound), cells, Int32(cells.count))
    }
    ct_show(Int32(frame.cursor.row), Int32(frame.cursor.column))
    shown = frame
  }

  package mutating func nextEvent(within milliseconds: Int?) -> Event {
    if let event = nextRead {
      nextRead = nil
      return event
    }
    return read(until: milliseconds.map(Self.deadline) ?? -1) ?? .idle
  }

  package mutating func hasWaitingEvent(within milliseconds: Int) -> Bool {
    if nextRead == nil { nextRead = read(until: milliseconds > 0 ? Self.deadline(after: milliseconds) : 0) }
    return nextRead != nil
  }

  /// The time of CTerminal's clock in so many milliseconds, a year at the most.
  private static func deadline(after milliseconds: Int) -> Int64 {
    ct_now() + Int64(min(max(0, milliseconds), 365 * 86_400_000))
  }

  /// The next event that means something; nil when the time ran out.
  private mutating func read(until deadline: Int64) -> Event? {
    while true {
      while let input = parser.next() {
        if let meant = meaning(of: input) { return meant }
      }
      let begun = parser.deadline.map(Int64.init)
      let isNearer = begun.map { deadline < 0 || $0 < deadline } ?? false
      let event = ct_wait(isNearer ? begun ?? deadline : deadline, watched ?? -1)
      switch event.kind {
      case CT_NOTHING:
        parser.timeOut(at: Self.now)
        if !isNearer { return parser.next().flatMap(meaning) }
      case CT_INPUT:
        parser.take(UnsafeBufferPointer(start: event.bytes, count: Int(event.count)), at: Self.now)
      default: return meaning(of: event)
      }
    }
  }

  private mutating func meaning(of event: ct_event) -> Event? {
    switch event.kind {
    case CT_WOKEN:
      if event.never_again != 0 { watched = nil }
      return .descriptorReady
    case CT_TERMINATE: return .terminate
    case CT_CLOSED: return .closed
    default:
      shown = nil
      return .resized(size)
    }
  }

  /// What an input is to us; nil for nothing.
  private func meaning(of input: Input) -> Event? {
    switch input {
    case .key(let key): return .key(key)
    case .paste(let text): return .paste(text)
    case .pressed(let column, let row):
      let size = size
      guard reportsMouse, column < size.columns, row < size.rows else { return nil }
      return .pressed(Position(column: column, row: row))
    case .wheel(let lines): return reportsMouse ? .wheel(lines) : nil
    case .report: return nil
    }
  }
}
