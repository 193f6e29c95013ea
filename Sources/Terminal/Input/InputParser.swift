import Screen

/// Parses the bytes of a terminal: one key, paste or report after the other, whatever pieces they come in.
///
/// A control sequence, known or not, is one input: its letters are never taken for keys. Times are in milliseconds of
/// any clock that only goes forward; what began and does not end is over at `deadline`.
package struct InputParser: Sendable {
  /// What the next byte belongs to.
  enum State {
    case ground
    /// ESC, once or twice.
    case escape
    /// A control sequence: CSI or SS3, up to its final byte.
    case sequence
    /// Three bytes that tell of the mouse in the oldest way.
    case mouse
    /// What only this terminal's description knows.
    case own
    /// OSC, DCS, APC, PM or SOS, up to ST or BEL.
    case string
    /// ESC in a string.
    case stringEnd
  }

  let keys: TerminalKeys
  /// How long a lone ESC waits for the rest of a sequence.
  let escapeDelay: Int
  var state = State.ground
  /// The sequence so far, from ESC on; what is longer than any that means something is not kept.
  var bytes: [UInt8] = []
  var character: CharacterDecoder
  /// When each ESC came that may still begin a sequence, or be a key.
  var escapes: [Int] = []
  /// When the sequence or string began, how many bytes it has, and when the latest came.
  private var begun = 0
  private var length = 0
  private var latest = 0
  /// Until when the rest of a sequence may come whose ESC was taken for a key.
  private var lateUntil = Int.min
  /// The text of a paste that has not ended.
  var pasted: String.UnicodeScalarView?
  private var found: [Input] = []
  private var taken = 0

  /// The rest of a sequence comes within this time, even on a line that stutters.
  static let sequenceDelay = 1_000
  /// No sequence or string takes longer, or has more bytes.
  static let longest = 5_000
  static let mostBytes = 4_096
  /// A paste that stops for so long has ended.
  static let pasteDelay = 500
  static let pasteLimit = 4_096
  /// More bytes than any sequence has that means something.
  static let kept = 256

  /// `keys` are the terminal's own, `escapeDelay` is in milliseconds.
  package init(
    keys: TerminalKeys = TerminalKeys(), charset: Charset = .utf8(straysControl: false), escapeDelay: Int = 50
  ) {
    self.keys = keys
    self.escapeDelay = escapeDelay
    character = CharacterDecoder(charset)
  }

  /// Takes bytes in that came together.
  package mutating func take(_ chunk: some Collection<UInt8>, at now: Int) {
    if case .ground = state, now < lateUntil, Self.goesOn(chunk) {
      bytes = [Self.escapeByte]
      begun = now
      state = .escape
    }
    for byte in chunk {
      length += 1
      let isTooLong = now - begun > Self.longest || length > Self.mostBytes
      if isTooLong, state != .ground, state != .escape { giveUp(at: now) }
      latest = now
      step(byte, now)
    }
  }

  /// The next input; nil where none is whole.
  package mutating func next() -> Input? {
    guard taken < found.count else {
      found.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    defer { taken += 1 }
    return found[taken]
  }

  /// When what has begun is over, should nothing come; nil where nothing has.
  package var deadline: Int? {
    switch state {
    case .ground: pasted == nil ? nil : latest + Self.pasteDelay
    case .escape: (escapes.first ?? latest) + escapeDelay
    default: min(latest + Self.sequenceDelay, begun + Self.longest)
    }
  }

  /// Nothing has come until the deadline.
  package mutating func timeOut(at now: Int) {
    guard let deadline, now >= deadline else { return }
    guard state == .escape else { return giveUp(at: now) }
    settleEscape()
    if escapes.isEmpty { lateUntil = now + Self.sequenceDelay }
  }

  /// Forgets what has begun.
  mutating func reset() {
    state = .ground
    bytes = []
    escapes = []
    character.reset()
  }

  /// What has begun does not end any more.
  private mutating func giveUp(at now: Int) {
    switch state {
    case .ground:
      if let text = pasted {
        pasted = nil
        found.append(.paste(String(text)))
      }
    case .escape: settleEscape()
    case .sequence, .mouse: finish(.key(.unknown))
    case .own: endOwn(at: now)
    case .string, .stringEnd: finish(.report)
    }
  }

  /// The oldest ESC was the key.
  mutating func settleEscape() {
    emit(.key(.escape))
    if !escapes.isEmpty { escapes.removeFirst() }
    if escapes.isEmpty { state = .ground }
  }

  /// Adds an input; in a paste only text counts.
  mutating func emit(_ input: Input) {
    if pasted == nil { found.append(input) }
  }

  /// The sequence is whole, and means this.
  mutating func finish(_ input: Input) {
    state = .ground
    escapes = []
    emit(input)
  }

  mutating func endPaste() {
    guard let text = pasted else { return emit(.report) }
    pasted = nil
    emit(.paste(String(text)))
  }

  /// Begins a sequence of a kind.
  mutating func begin(_ kind: State, with start: [UInt8], at now: Int) {
    state = kind
    bytes = start
    begun = now
    length = 0
  }

  mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.kept { bytes.append(byte) }
  }

  static let escapeByte: UInt8 = 0x1B

  /// Whether bytes that came together go on after an ESC that was taken for a key.
  ///
  /// Nobody types a bracket and a letter at once.
  private static func goesOn(_ chunk: some Collection<UInt8>) -> Bool {
    guard let second = chunk.dropFirst().first else { return false }
    switch chunk.first {
    case UInt8(ascii: "["): return true
    case UInt8(ascii: "]"): return (0x30...0x39).contains(second)
    case UInt8(ascii: "O"): return chunk.count == 2
    default: return false
    }
  }
}
