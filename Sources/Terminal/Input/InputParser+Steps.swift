import Screen

/// What each byte does.
extension InputParser {
  mutating func step(_ byte: UInt8, _ now: Int) {
    switch state {
    case .ground: ground(byte, now)
    case .escape: afterEscape(byte, now)
    case .sequence: inSequence(byte, now)
    case .mouse: inMouse(byte, now)
    case .own: inOwn(byte, now)
    case .string: inString(byte)
    case .stringEnd: afterStringEscape(byte, now)
    }
  }

  private mutating func ground(_ byte: UInt8, _ now: Int) {
    if byte == Self.escapeByte {
      character.reset()
      begin(.escape, with: [byte], at: now)
      escapes = [now]
    } else if pasted == nil, !character.hasBegun, let own = keys.key([byte]) {
      emit(.key(own))
    } else if pasted == nil, !character.hasBegun, keys.goesOn([byte]) {
      begin(.own, with: [byte], at: now)
    } else {
      decode(byte, now)
    }
  }

  private mutating func decode(_ byte: UInt8, _ now: Int) {
    switch character.take(byte) {
    case .nothing: break
    case .broken: ground(byte, now)
    case .control(let letter): afterEscape(letter, now)
    case .character(let code): emitCharacter(code)
    case .alternate: emit(.key(.unknown))
    }
  }

  private mutating func emitCharacter(_ code: UInt32) {
    if pasted != nil {
      if let scalar = Unicode.Scalar(code), (pasted?.count ?? 0) < Self.pasteLimit { pasted?.append(scalar) }
    } else if let key = KeyDecoder.key(character: code) {
      emit(.key(key))
    } else {
      // Some lines fill their pauses with NUL.
      emit(code == 0 ? .report : .key(.unknown))
    }
  }

  /// A byte after ESC, or the letter of a control character of eight bits.
  private mutating func afterEscape(_ byte: UInt8, _ now: Int) {
    if byte == Self.escapeByte {
      // Two before a sequence are Alt; a third one makes the first a key.
      if escapes.count == 2 { settleEscape() }
      escapes.append(now)
      return
    }
    if keys.key([Self.escapeByte, byte]) != nil { return afterAlt(byte, now) }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      begin(.sequence, with: [Self.escapeByte, byte], at: now)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      begin(.string, with: [Self.escapeByte], at: now)
    default: afterAlt(byte, now)
    }
  }

  /// ESC and a character at once is Alt and the character; a while later it is two keys.
  private mutating func afterAlt(_ byte: UInt8, _ now: Int) {
    let sequence = [Self.escapeByte, byte]
    if let own = keys.key(sequence) { return finish(.key(own)) }
    if keys.goesOn(sequence) { return begin(.own, with: sequence, at: now) }
    if let last = escapes.last, now - last > escapeDelay / 4 {
      while state == .escape { settleEscape() }
      return step(byte, now)
    }
    state = .ground
    escapes = []
    if byte < 0x80 { emit(.key(.unknown)) } else { character.begin(byte, isAlternate: true) }
  }

  private mutating func inSequence(_ byte: UInt8, _ now: Int) {
    guard (0x20..<0x7F).contains(byte) else { return abandon(byte, now) }
    keep(byte)
    guard SequenceGrammar.isFinal(byte, of: bytes) || keys.key(bytes) != nil else { return }
    // With another ESC before it, it is a key with Alt.
    if escapes.count == 2 { return finish(.key(.unknown)) }
    if let own = keys.key(bytes) { return finish(.key(own)) }
    if keys.goesOn(bytes) {
      state = .own
    } else if bytes == SequenceGrammar.oldMouse {
      state = .mouse
    } else {
      end(SequenceGrammar.meaning(of: bytes))
    }
  }

  private mutating func end(_ meaning: SequenceGrammar.Meaning) {
    state = .ground
    escapes = []
    switch meaning {
    case .pasteBegins: pasted = pasted ?? String.UnicodeScalarView()
    case .pasteEnds: endPaste()
    case .input(let input): emit(input)
    }
  }

  private mutating func inMouse(_ byte: UInt8, _ now: Int) {
    guard byte >= 0x20 else { return abandon(byte, now) }
    keep(byte)
    if bytes.count == 6 { finish(SequenceGrammar.oldMouse(bytes[3...].map { Int($0) - 0x20 })) }
  }

  private mutating func inOwn(_ byte: UInt8, _ now: Int) {
    let longer = bytes + [byte]
    if let own = keys.key(longer) {
      finish(.key(own))
    } else if keys.goesOn(longer) {
      bytes = longer
    } else if bytes.first == Self.escapeByte {
      finish(.key(.unknown))
    } else {
      endOwn(at: now)
      step(byte, now)
    }
  }

  /// What began as a key of the terminal's own is none: its bytes are what they are.
  mutating func endOwn(at now: Int) {
    guard bytes.first != Self.escapeByte else { return finish(.key(.unknown)) }
    state = .ground
    let own = bytes
    bytes = []
    decode(own[0], now)
    for byte in own.dropFirst() { step(byte, now) }
  }

  /// A control character within a sequence ends it, and counts for itself unless it only cancels.
  private mutating func abandon(_ byte: UInt8, _ now: Int) {
    finish(.key(.unknown))
    if byte != 0x18, byte != 0x1A { step(byte, now) }
  }

  private mutating func inString(_ byte: UInt8) {
    switch byte {
    case 0x07, 0x18, 0x1A: finish(.report)
    case Self.escapeByte: state = .stringEnd
    default: if character.ends(byte) { finish(.report) }
    }
  }

  private mutating func afterStringEscape(_ byte: UInt8, _ now: Int) {
    finish(.report)
    guard byte != UInt8(ascii: "\\") else { return }
    step(Self.escapeByte, now)
    step(byte, now)
  }
}
