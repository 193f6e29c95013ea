import Knowledge
import TestSupport
import Testing

/// The question that is answered on the body map, line by line.
@Suite(.serialized) struct AskMapTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  /// How many questions come before the map.
  private static let before = RealContent.guide.findings.firstIndex { $0.kind == .map } ?? 0

  private func ask(_ lines: [String]) throws -> String {
    let input = SessionHome.lines("no", Self.before) + lines.map { $0 + "\n" }.joined()
    let outcome = try home.command("ask", "--save", input: input)
    #expect(outcome.code == 0 && outcome.errors == "")
    // Sentences are wrapped; where, does not matter here.
    return outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What was kept as the answer, in words.
  private func kept(_ lines: [String]) throws -> String {
    _ = try ask(lines)
    let card = try #require(try home.sessions().first)
    let shown = try home.command("sessions", "show", card.id).output
    return shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func thePlacesAndTheMarksAreTold() throws {
    let output = try ask([])
    let map = try #require(RealContent.guide.bodyMap)
    for (number, region) in map.regions.enumerated() {
      #expect(output.contains("\(number + 1). \(region.label)"))
    }
    for mark in map.marks { #expect(output.contains("\(mark.letter) \(mark.label)")) }
  }

  @Test(arguments: [
    ("5 twitch weak", "Right forearm or hand: weak, twitching"),
    ("5 T W", "Right forearm or hand: weak, twitching"), ("5: tw", "Right forearm or hand: weak, twitching"),
    ("6 Numb or tingling and cramp.", "Left forearm or hand: cramp, numb or tingling"),
    ("left-calf grown thin", "Left calf: grown thin"),
    ("Face, jaw or tongue S", "Face, jaw or tongue: stiff"),
  ])
  func aLineMarksAPlace(line: String, words: String) throws {
    #expect(try ask([line, "done"]).contains("Marked: \(words). "))
    #expect(try kept([line, "done"]).contains("Where it is noticed: \(words)"))
  }

  @Test(arguments: [
    (["5 T", "5 W", "done"], "noticed: Right forearm or hand: weak"),
    (["5 T", "2 S", "5 none", "done"], "noticed: Neck or throat: stiff"),
    (["16 T", "1 C"], "noticed: Face, jaw or tongue: cramp; Left shin or foot: twitching"),
    (["2 S", "no"], "noticed: Neck or throat: stiff"), (["2 S", "unsure"], "noticed: Neck or throat: stiff"),
    (["2 S", "99 T", "x"], "noticed: Neck or throat: stiff"),
    (["2 S", "?", "done"], "noticed: Neck or throat"),
    (["done"], "Not sure: Where it is noticed"), (["2 S", "2 none", "done"], "Not sure: Where"),
    (["no"], "Not sure: Where"), (["unsure"], "Not sure: Where"), (["5", "5 x"], "Not sure: Where"),
  ])
  func whatIsKept(lines: [String], words: String) throws {
    #expect(try kept(lines).contains(words))
  }

  @Test func goingBackLeavesTheMap() throws {
    let output = try ask(["5 T", "<", "3", "2 S"])
    #expect(output.components(separatedBy: "How old are you?").count == 3)
    #expect(output.components(separatedBy: "Marked: ").last?.hasPrefix("Neck or throat: stiff.") == true)
  }

  @Test func whatCannotBeReadIsAskedOnceMore() throws {
    let output = try ask(["17 T", "2 S", "2 Q", "3 T", "done"])
    #expect(output.components(separatedBy: "I can read: a place from 1 to 16").count == 3)
    // The age was answered "no"; the map was not.
    #expect(output.components(separatedBy: "counts as not sure").count == 2)
    #expect(output.contains("Marked: Neck or throat: stiff; Right shoulder or upper arm: twitching."))
  }

  /// What the marks have answered is not asked.
  @Test func whatIsMarkedIsNotAskedAgain() throws {
    let twitching = try #require(RealContent.index.findingsByCode["T01"]).ask.prefix(40)
    let rest = Array(repeating: "no", count: 100)
    #expect(try ask(["done"] + rest).contains(twitching))
    #expect(try !ask(["7 T", "done"] + rest).contains(twitching))
  }
}
