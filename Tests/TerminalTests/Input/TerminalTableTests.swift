import Foundation
import Screen
import TestSupport
import Testing

@testable import Terminal

/// The keys of some 50 kinds of terminal, as terminfo describes them.
@Suite struct TerminalTableTests {
  struct Terminal: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: [(name: String, bytes: [UInt8])]

    var own: TerminalKeys { TerminalKeys { name in keys.first { $0.name == name }?.bytes } }
    var testDescription: String { name }
  }

  static let all: [Terminal] = {
    let path = Project.root + "/Tests/TerminalTests/Terminfo/keys.txt"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      let keys = words.dropFirst().map { word in
        let parts = word.split(separator: "=")
        return (String(parts[0]), bytes(String(parts.last ?? "")))
      }
      return Terminal(name: String(words[0]), keys: keys)
    }
  }()

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    stride(from: 0, to: hexadecimal.count, by: 2).compactMap {
      UInt8(hexadecimal.dropFirst($0).prefix(2), radix: 16)
    }
  }

  @Test func thereAreFortyAtLeast() { #expect(Self.all.count >= 40) }

  /// What a key of a terminal may be: what its name says, or what another name of the same bytes says.
  private func meanings(_ bytes: [UInt8], of terminal: Terminal) -> [Key] {
    let named = terminal.keys.filter { $0.bytes == bytes }.compactMap { key in
      TerminalKeys.names.first { $0.name == key.name }?.key
    }
    switch bytes {
    case [0x0D]: return [.enter]
    case [0x08], [0x7F]: return [.backspace]
    case [0x09]: return [.tab]
    default: break
    }
    // The numeric keypad types what stands on it.
    guard bytes.count == 3, bytes.starts(with: [0x1B, 0x4F]), bytes[2] != 0x4D else { return named }
    return SequenceGrammar.keypad(bytes[2]).map { [$0] } ?? named
  }

  @Test(arguments: all)
  func everyKeyIsItselfInAnyPieces(_ terminal: Terminal) {
    let own = terminal.own
    for (name, bytes) in terminal.keys {
      let whole = InputParserTests.inputs([bytes], own)
      guard case .key(let key)? = whole.first, whole.count == 1 else {
        Issue.record("\(name) is \(whole)")
        continue
      }
      #expect(meanings(bytes, of: terminal).contains(key), "\(name)")
      #expect(InputParserTests.inputs(bytes.map { [$0] }, own) == whole, "\(name)")
    }
  }

  /// Where TERM tells of another terminal, a key may be lost, but never becomes a letter.
  @Test(arguments: all)
  func noKeyBecomesLettersWhereTermIsWrong(_ terminal: Terminal) throws {
    let other = try #require(Self.all.first { $0.name == "vt100" })
    for (name, bytes) in terminal.keys where bytes.first == 0x1B && Self.isWhole(bytes) {
      // An old mouse begins as a key of SCO's does.
      if bytes == SequenceGrammar.oldMouse { continue }
      let inputs = InputParserTests.inputs([bytes], other.own)
      // What looks like the beginning of a string waits for more.
      #expect(inputs.count == 1 || bytes.count == 2, "\(name): \(inputs)")
      #expect(inputs != [.key(.escape)])
      if case .key(.character(let letter))? = inputs.first { #expect(!letter.isLetter, "\(name)") }
    }
  }

  /// Whether bytes end where sequences end; of those that do not, nobody could tell.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 2 else { return true }
    guard [0x5B, 0x4F].contains(bytes[1]) else { return false }
    return (3...bytes.count).first { SequenceGrammar.isFinal(bytes[$0 - 1], of: Array(bytes.prefix($0))) }
      == bytes.count
  }
}
