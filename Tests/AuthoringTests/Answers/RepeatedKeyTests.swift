import Testing

@testable import Authoring

/// Keys that stand twice in JSON.
@Suite struct RepeatedKeyTests {
  @Test(arguments: [
    (#"{"a": 1, "a": 2}"#, "a", 1), ("{\"a\": 1,\n\"b\": {\"c\": [],\n\"c\": 1}}", "c", 3),
    (#"[{"a": 1}, {"b": 1, "b": 1}]"#, "b", 1), (#"{"a": 1, "\u0061": 2}"#, "a", 1),
    (#"{"é": 1, "e\u0301": 2}"#, "é", 1), (#"{"": 1, "": 2}"#, "", 1),
    (#"{"a": [{"x": "}"}, "]"], "a": 0}"#, "a", 1), (#"{"a\"b": 1, "a\"b": 1}"#, "a\"b", 1),
  ])
  func areFound(text: String, name: String, line: Int) {
    #expect(RepeatedKey.first(in: text) == RepeatedKey(name: name, line: line))
  }

  @Test(arguments: [
    "{}", "[]", #""a""#, #"{"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 1}]}"#, #"{"a": "a", "b": "a"}"#,
    #"{"a": ["b", "b"], "A": 1}"#, #"{"a": "\"b\": 1, \"b\": 2"}"#, "{", "\"", "}}]", #"{"a\"#, "",
  ])
  func orNone(text: String) {
    #expect(RepeatedKey.first(in: text) == nil)
  }
}
