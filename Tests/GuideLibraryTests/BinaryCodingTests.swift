import Knowledge
import TestSupport
import Testing

@testable import GuideLibrary

/// What is decoded is what was encoded; bytes that are anything else give an error or a value, never a trap.
@Suite struct BinaryCodingTests {
  private func decoded<Value: Codable>(_ value: Value) throws -> Value {
    let bytes = try BinaryEncoder.bytes(of: value)
    return try bytes.withUnsafeBytes { try BinaryDecoder.value(of: $0, as: Value.self) }
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, .max, .min])
  func numbersOfEverySize(_ number: Int) throws {
    #expect(try decoded(number) == number)
    #expect(try decoded(Block.list(start: number, items: [])) == .list(start: number, items: []))
  }

  @Test func everyKindOfText() throws {
    let inlines: [Inline] = [
      .text(""), .text("e\u{301} \u{1F468}\u{200D}\u{1F469}\0"), .strong([.emphasis([.code("x")])]),
      .lineBreak,
      .link(.outside("https://example.org"), [.text("there")]), .link(.finding("alpha"), []),
    ]
    let blocks: [Block] = [
      .heading(level: 2, inlines), .paragraph([]), .list(start: nil, items: [[], [.rule]]),
      .quote([.code("y")]),
      .table(head: [inlines, []], rows: [[], [inlines]]),
    ]
    #expect(try decoded(blocks) == blocks)
  }

  @Test func theRealGuide() throws {
    #expect(try decoded(RealContent.guide) == RealContent.guide)
  }

  /// Dictionaries have no order of their own, and another one in each run of the program.
  @Test func equalDictionariesGiveTheSameBytes() throws {
    let pairs = (0..<40).map { (Finding.ID("finding-\($0)"), Answer.yes) }
    let sheets = [pairs, pairs.reversed()].map { AnswerSheet(answers: Dictionary(uniqueKeysWithValues: $0)) }
    #expect(try BinaryEncoder.bytes(of: sheets[0]) == BinaryEncoder.bytes(of: sheets[1]))
  }

  @Test func whatIsNotCodedIsRefused() {
    #expect(throws: (any Error).self) { try BinaryEncoder.bytes(of: 1.5) }
    #expect(throws: (any Error).self) {
      try [UInt8](repeating: 1, count: 8).withUnsafeBytes { try BinaryDecoder.value(of: $0, as: Double.self) }
    }
  }

  @Test func whatIsNestedTooDeeplyIsRefused() throws {
    var block = Block.rule
    for _ in 0..<600 { block = .quote([block]) }
    #expect(throws: (any Error).self) { try BinaryEncoder.bytes(of: block) }
    // The same as bytes, each level a case's name and a list of one.
    let level = [5] + Array("quote".utf8) + [1, 0, 0, 0]
    let bytes = [UInt8]((0..<100_000).map { _ in level }.joined())
    #expect(throws: (any Error).self) {
      try bytes.withUnsafeBytes { try BinaryDecoder.value(of: $0, as: Block.self) }
    }
  }

  @Test func anAgeThatNobodyHasIsRefused() throws {
    let bytes = try BinaryEncoder.bytes(of: [50, 40]).dropFirst(4)
    #expect(throws: (any Error).self) {
      try Array(bytes).withUnsafeBytes { try BinaryDecoder.value(of: $0, as: AgeRange.self) }
    }
  }

  /// A small guide with every byte changed, then many changes at once in the whole guide.
  @Test func changedBytesGiveAnErrorOrAValue() throws {
    let choice = Made.choice("one", answers: ["alpha": .chose(["two"])], age: Made.ages(3, 9))
    let small = Made.guide(
      [
        Made.finding("alpha", fits: ["first": .strong]),
        Made.finding("beta", kind: .choice, choices: [choice]),
      ],
      rules: [Made.rule("rule", .urgency(.soon, mimic: "first"), when: .any([.finding("alpha"), .all([])]))])
    let bytes = try BinaryEncoder.bytes(of: small)
    var numbers = SeededNumbers(seed: 7)
    var values = 0
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= UInt8.random(in: 1...255, using: &numbers)
      if read(changed) { values += 1 }
    }
    #expect(values > 0 && values < bytes.count)
    for count in bytes.indices { #expect(!read(Array(bytes.prefix(count)))) }
    let whole = try BinaryEncoder.bytes(of: RealContent.guide)
    for _ in 0..<10 { _ = read(Mutation.of(whole, by: &numbers)) }
  }

  /// Whether a guide was read.
  private func read(_ bytes: [UInt8]) -> Bool {
    (try? bytes.withUnsafeBytes { try BinaryDecoder.value(of: $0, as: Guide.self) }) != nil
  }
}
