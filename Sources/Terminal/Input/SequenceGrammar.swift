import Screen

/// What control sequences mean: those of ECMA-48 and xterm, with the dialects of rxvt, PuTTY and the Linux console.
///
/// What nothing here knows is a key that does nothing. Nobody asks for the keyboards of kitty or of modifyOtherKeys, so
/// keys in their form were never typed.
enum SequenceGrammar {
  enum Meaning {
    case input(Input)
    case pasteBegins, pasteEnds

    static func key(_ key: Key) -> Meaning { .input(.key(key)) }
  }

  /// ESC [ M, which three bytes follow.
  static let oldMouse = Array("\u{1B}[M".utf8)

  /// Whether a byte, the last of a sequence so far, ends it.
  static func isFinal(_ byte: UInt8, of bytes: [UInt8]) -> Bool {
    let isCSI = bytes.dropFirst().first == UInt8(ascii: "[")
    guard byte >= 0x40 else {
      // rxvt ends a key with Shift in a dollar sign, which elsewhere is in between.
      if isCSI {
        return byte == UInt8(ascii: "$") && bytes.dropFirst(2).dropLast().allSatisfy(isDigit)
          && bytes.count > 3
      }
      return !isDigit(byte) && byte != UInt8(ascii: ";")
    }
    // The Linux console has a bracket more.
    return !(isCSI && byte == UInt8(ascii: "[") && bytes.count == 3)
  }

  /// What a whole sequence means, from ESC on.
  static func meaning(of bytes: [UInt8]) -> Meaning {
    guard let final = bytes.last, bytes.count > 2, bytes.count < InputParser.kept else {
      return .key(.unknown)
    }
    let inside = bytes.dropFirst(2).dropLast()
    if bytes[1] == UInt8(ascii: "O") { return .key(applicationKey(final, inside)) }
    if inside.first == UInt8(ascii: "[") { return .key(consoleKey(final, inside)) }
    if let mark = inside.first, (0x3C...0x3F).contains(mark) {
      return .input(report(mark, inside.dropFirst(), final))
    }
    return controlSequence(final, Parameters(inside))
  }

  private static func controlSequence(_ final: UInt8, _ parameters: Parameters) -> Meaning {
    switch final {
    case UInt8(ascii: "~"):
      switch parameters.first {
      case 200: return .pasteBegins
      case 201: return .pasteEnds
      default: return .key(numbered(parameters))
      }
    case UInt8(ascii: "M"): return .input(Mouse.event(parameters.numbers, offset: 32))
    // The window came into focus or went out of it; attributes, status, size, modes.
    case UInt8(ascii: "I"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "y"):
      return .input(.report)
    case UInt8(ascii: "O"): return .input(.report)
    case UInt8(ascii: "R") where parameters.isPlace: return .input(.report)
    default: break
    }
    if parameters.isRelease { return .input(.report) }
    if let moving = moves[final] { return .key(parameters.isPlain ? moving : .unknown) }
    if final == UInt8(ascii: "Z") { return .key(.backTab) }
    if let number = functions[final] { return .key(parameters.isUnmodified ? .function(number) : .unknown) }
    return .key(.unknown)
  }

  private static let moves: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let functions: [UInt8: Int] = [
    UInt8(ascii: "P"): 1, UInt8(ascii: "Q"): 2, UInt8(ascii: "R"): 3, UInt8(ascii: "S"): 4,
  ]

  /// The keys that are numbers before a tilde, as VT220 began it.
  private static func numbered(_ parameters: Parameters) -> Key {
    if parameters.isRelease { return .unknown }
    let key: Key? =
      switch parameters.first {
      case 1, 7: .home
      case 4, 8: .end
      case 3: .delete
      case 5: .pageUp
      case 6: .pageDown
      default: nil
      }
    if let key { return parameters.isPlain ? key : .unknown }
    guard let number = numberedFunctions[parameters.first], parameters.isUnmodified else { return .unknown }
    return .function(number)
  }

  private static let numberedFunctions = Dictionary(
    uniqueKeysWithValues: zip(
      [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34], 1...20))

  /// The Linux console's first function keys.
  private static func consoleKey(_ final: UInt8, _ inside: ArraySlice<UInt8>) -> Key {
    let number = Int(final) - Int(UInt8(ascii: "A")) + 1
    return inside.count == 1 && (1...5).contains(number) ? .function(number) : .unknown
  }

  /// SS3: arrows in their other dialect, function keys, and the numeric keypad where it is in application mode.
  private static func applicationKey(_ final: UInt8, _ inside: ArraySlice<UInt8>) -> Key {
    let parameters = Parameters(inside, isModifierAlone: true)
    if let moving = moves[final] { return parameters.isPlain ? moving : .unknown }
    guard parameters.isUnmodified else { return .unknown }
    if let number = functions[final] { return .function(number) }
    return keypad(final) ?? .unknown
  }

  /// A key of the numeric keypad by its letter; nil for none.
  static func keypad(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "p")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(letter - 0x40)))
    case UInt8(ascii: "j")...UInt8(ascii: "o"): .character(Character(Unicode.Scalar(letter - 0x40)))
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: " "): .character(" ")
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "M"): .enter
    default: nil
    }
  }

  /// What begins with a mark of its own is a mouse or an answer.
  private static func report(_ mark: UInt8, _ inside: ArraySlice<UInt8>, _ final: UInt8) -> Input {
    if mark == UInt8(ascii: "<"), final == UInt8(ascii: "M") {
      return Mouse.event(Parameters(inside).numbers, offset: 0)
    }
    return .report
  }

  static func oldMouse(_ numbers: [Int]) -> Input { Mouse.event(numbers, offset: 0) }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The numbers within a control sequence.
private struct Parameters {
  /// One for each place; 0 where none is written, and never more than 999,999.
  let numbers: [Int]
  /// Shift 1, Alt 2, Ctrl 4 and more; those that stay pressed, as Caps Lock does, are left out.
  private let modifiers: Int
  /// Whether the key was let go, which nothing counts.
  let isRelease: Bool

  /// Where `isModifierAlone`, one number is no number of a key but tells what was held.
  init(_ inside: ArraySlice<UInt8>, isModifierAlone: Bool = false) {
    let places = inside.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let parts = places.map { $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) }
    numbers = parts.map { Self.number($0.first ?? []) }
    let held = numbers.count > 1 ? numbers[1] : isModifierAlone ? numbers[0] : 0
    modifiers = held > 0 ? (held - 1) & 0x3F : 0
    isRelease = parts.count > 1 && parts[1].count > 1 && Self.number(parts[1][1]) == 3
  }

  var first: Int { numbers.first ?? 0 }
  var isUnmodified: Bool { modifiers == 0 }
  /// Shift changes nothing in keys that move.
  var isPlain: Bool { modifiers & ~1 == 0 }
  /// Whether it may be a place on the screen, and is no key.
  var isPlace: Bool { numbers.count == 2 && (first != 1 || !(2...16).contains(numbers[1])) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(6).reduce(0) { SequenceGrammar.isDigit($1) ? 10 * $0 + Int($1) - 0x30 : $0 }
  }
}

/// Reports of the mouse.
private enum Mouse {
  private static let linesANotch = 3

  /// What three numbers tell: the button with all that was held, the column and the row.
  static func event(_ numbers: [Int], offset: Int) -> Input {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return .report }
    // Shift, Alt and Ctrl change nothing; a mouse that only moves tells nothing.
    switch (numbers[0] - offset) & ~0x1C {
    case 0: return .pressed(column: numbers[1] - 1, row: numbers[2] - 1)
    case 64: return .wheel(-linesANotch)
    case 65: return .wheel(linesANotch)
    default: return .report
    }
  }
}
