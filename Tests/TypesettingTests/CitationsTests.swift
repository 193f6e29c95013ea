import Knowledge
import Testing
import Typesetting

/// Sources keep the numbers that they were given, be they few or many.
@Suite struct CitationsTests {
  @Test(arguments: [0, 1, 47, 48, 49, 200])
  func aSourceIsCountedOnceInTheOrderOfItsFirstCitation(_ count: Int) {
    let sources = (0..<count).map { Source.ID("source-\($0)") }
    let citations = Citations(sources + sources.reversed())
    #expect(citations.sources == sources)
    #expect(sources.map(citations.number) == (0..<count).map { $0 + 1 })
    #expect(citations.number(of: "stranger") == nil)
  }
}
