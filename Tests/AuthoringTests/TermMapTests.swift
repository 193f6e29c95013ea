import Foundation
import Knowledge
import TestSupport
import Testing

/// The vocabulary and its place in the real guide.
@Suite struct TermMapTests {
  @Test func everythingAboveATerm() {
    let terms = TermMap(terms: [
      Term(id: "T:1", label: "One"), Term(id: "T:2", label: "Two", parents: ["T:1"]),
      Term(id: "T:3", label: "Three", parents: ["T:1", "T:2", "T:9"]),
    ])
    #expect(terms.atOrAbove("T:1") == ["T:1"])
    #expect(terms.atOrAbove("T:3") == ["T:1", "T:2", "T:3", "T:9"])
    #expect(terms.atOrAbove("T:8") == ["T:8"])
  }

  @Test func aCircleEnds() {
    let terms = TermMap(terms: [
      Term(id: "T:1", label: "One", parents: ["T:2"]), Term(id: "T:2", label: "Two", parents: ["T:1"]),
    ])
    #expect(terms.atOrAbove("T:1") == ["T:1", "T:2"])
  }

  @Test func whatStandsBelowATermThatAlarmsAlarmsToo() {
    let lines = ["T:1 - One", "T:2 T:1 Two !", "T:3 T:2 Three"]
    let terms = TermMap(terms: lines.compactMap { Term(line: $0[...]) })
    #expect(terms["T:2"]?.label == "Two")
    #expect(["T:1", "T:2", "T:3", "T:4"].map(terms.alarms) == [false, true, true, false])
  }

  @Test(arguments: ["T:1 - One", "T:1 T:2 One", "T:1 T:2,T:3 One, and more - of it", "T:1 - One !"])
  func aLineReadsBack(line: String) throws {
    #expect(try #require(Term(line: line[...])).line == line)
  }

  @Test(arguments: ["", "T:1", "T:1 -", "T:1 - "])
  func linesThatAreNone(line: String) {
    #expect(Term(line: line[...]) == nil)
  }

  @Test func itIsKeptAsItIs() throws {
    let terms = RealContent.guide.terms
    let kept = try JSONDecoder().decode(TermMap.self, from: JSONEncoder().encode(terms))
    #expect(kept == terms)
    let broken = Data(#"{"release": "1", "attribution": "A", "terms": "T:1"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(TermMap.self, from: broken) }
  }

  @Test func everyTermOfAFindingHasANameAndAPlace() {
    let terms = RealContent.guide.terms
    #expect(terms.release == "2025-11-24" && terms.attribution.contains(terms.release))
    for id in RealContent.guide.findings.flatMap(\.hpo) {
      #expect(terms[id]?.label.isEmpty == false, "\(id)")
      #expect(terms.atOrAbove(id).contains("HP:0000118"), "\(id)")
    }
  }
}
