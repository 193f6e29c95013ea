import Foundation
import TestSupport
import Testing

@testable import Authoring

/// JSON is read as it stands there, or not at all.
@Suite struct JSONParserTests {
  private func fault(_ text: String) -> JSONFault? {
    do throws(JSONFault) {
      _ = try JSONParser.tree(of: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (#"{"a": 1, "a": 2}"#, "a", 1), ("{\"a\": 1,\n\"b\": {\"c\": [],\n\"c\": 1}}", "c", 3),
    (#"[{"a": 1}, {"b": 1, "b": 1}]"#, "b", 1), (#"{"a": 1, "\u0061": 2}"#, "a", 1),
    (#"{"é": 1, "e\u0301": 2}"#, "é", 1), (#"{"": 1, "": 2}"#, "", 1),
    (#"{"a": [{"x": "}"}, "]"], "a": 0}"#, "a", 1), (#"{"a\"b": 1, "a\"b": 1}"#, "a\"b", 1),
  ])
  func aKeyThatStandsTwiceIsFound(text: String, key: String, line: Int) {
    #expect(fault(text) == .repeats(key, line: line))
  }

  @Test(arguments: [
    "{}", "[]", #""a""#, #"{"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 1}]}"#, #"{"a": "a", "b": "a"}"#,
    #"{"a": ["b", "b"], "A": 1}"#, #"{"a": "\"b\": 1, \"b\": 2"}"#,
  ])
  func orNone(text: String) {
    #expect(fault(text) == nil)
  }

  @Test(arguments: [
    ("", 1), ("{", 1), ("\"", 1), ("}}]", 1), (#"{"a\"#, 1), (#"{"a": 1, "a": 2"#, 1), ("[1,\n2,\n]", 3),
    ("[\"a\nb\"]", 1), ("{}\n{}", 2), ("\n\n{\"a\" 1}", 3), ("[1e999]", 1), ("[01]", 1), ("[.5]", 1),
    (#"["\ud800"]"#, 1), (#"["\udc00\ud800"]"#, 1), (#"["\u12g4"]"#, 1), (#"["\x"]"#, 1), ("[tru]", 1),
  ])
  func whatIsNoJSONIsToldWithItsLine(text: String, line: Int) {
    #expect(fault(text) == .isBroken(line: line))
  }

  @Test func everyKindOfValueIsRead() throws {
    let text = #" {"a": [-1.5e2, 0, true, false, null], "b": "\"\\\/\b\f\n\r\té\u00e9\ud83e\udd8a\u0000"} "#
    #expect(
      try JSONParser.tree(of: Array(text.utf8))
        == .object([
          "a": .list([.number(-150), .number(0), .truth(true), .truth(false), .null]),
          "b": .text("\"\\/\u{8}\u{C}\n\r\té\u{e9}\u{1F98A}\0"),
        ]))
  }

  /// So deep, and no deeper; what stands side by side is not deep.
  @Test func howDeepItMayBe() {
    let most = Limits.importDepth.value
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(fault(nested(most)) == nil)
    #expect(fault(nested(most + 1)) == .isTooDeep)
    #expect(fault("[" + Array(repeating: nested(most - 1), count: 100).joined(separator: ",") + "]") == nil)
  }

  /// Whatever Foundation refuses is refused here, and the other way round.
  @Test func foundationSaysTheSame() {
    let sound = #"{"a": [1, -0.5e+3, "x\u00e9\n", {"b": null}], "c": {"d": true, "e": [[], {}]}, "f": "é"}"#
    let pieces = ["null", "{}", "[]", "-", "1e3", "\"", "\\", "0", "}", "]", ",", ":", "\\u0041", "\u{1}"]
    for seed in 0..<2_000 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      var text = Array(sound)
      for _ in 0..<Int.random(in: 1...2, using: &numbers) {
        let start = Int.random(in: 0..<text.count, using: &numbers)
        let end = min(text.count, start + Int.random(in: 0...3, using: &numbers))
        text.replaceSubrange(start..<end, with: Array(pieces.randomElement(using: &numbers) ?? ""))
      }
      let data = Data(String(text).utf8)
      let isSound = (try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)) != nil
      let fault = fault(String(text))
      if case .repeats = fault { continue }
      #expect((fault == nil) == isSound, "\(String(text))")
    }
  }
}
