import Authoring
import Testing

/// What is wrong with an answers file is said in one sentence, with what to do.
@Suite struct AnswersFileFaultTests {
  /// What is said of a text; nil when nothing is wrong with it.
  private static func fault(_ text: String) -> String? {
    do {
      _ = try AnswersFileTests.read(text)
      return nil
    } catch let error as AnswersFileError {
      return error.message
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("answers: {A02: yes}", "unknown finding A02: did you mean A01?"),
    ("answers: {alhpa: yes}", "unknown finding alhpa: did you mean alpha?"),
    ("answers: {a01: yes}", "unknown finding a01: did you mean A01?"),
    (
      "answers: {something-else: yes}",
      "unknown finding something-else: fascicle findings lists the known ones"
    ),
    ("answer: {A01: yes}", "unknown field answer: did you mean answers?"),
    ("colour: red", "unknown field colour: use answers, age, sex or pregnant"),
    ("answers: {A01: yse}", "A01 cannot be answered yse: use yes, no, unsure"),
    ("answers: {C01: yes}", "C01 cannot be answered yes: use fast, slow, young, old, unsure"),
    ("answers: {C01: fats}", "C01 cannot be answered fats"),
    ("answers: {C01: [fast, slow]}", "C01 takes one choice only"),
    ("answers: {A01: {x: y}}", "A01 should be answered by a word"),
    ("answers: [A01]", "answers should be a mapping"),
    ("answers: yes", "answers should be a mapping"),
    ("answers: {A01: yes, alpha: no}", "alpha is answered twice"),
    ("pregnant: fast\nanswers: {D01: slow}", "pregnant is answered twice"),
    ("answers: {delta: unsure}\npregnant: fast", "pregnant is answered twice"),
    ("pregnat: fast", "unknown field pregnat: did you mean pregnant?"),
    ("answers:\n  A01: yes\n  A01: no", "twice"), ("answers: {A01: yes}\nanswers: {B01: yes}", "twice"),
  ])
  func whatIsMeant(text: String, message: String) {
    #expect(Self.fault(text)?.contains(message) == true, "\(Self.fault(text) ?? "no fault")")
  }

  @Test(arguments: [
    "old", "-5", "131", "1.5", "52 years", "50-20", "\">=200\"", "\"<0\"", "[52]", "\"20-x-50\"",
    "\"20--50\"", "\"16-39-\"",
    "99999999999999999999999",
  ])
  func agesThatAreNone(text: String) {
    #expect(Self.fault("age: \(text)")?.contains("age") == true, "\(text) was taken")
  }

  @Test(arguments: [
    ("", "the file is empty"), (" \n\n", "the file is empty"), ("hello", "not an answers file"),
    ("- A01", "not an answers file"),
    ("answers: {A01: yes", "neither YAML nor JSON"), ("answers:\n  A01: \"yes", "neither YAML nor JSON"),
    ("{\"answers\": {\"A01\": yes,,}}", "neither YAML nor JSON"),
    ("answers: &a {A01: yes}", "line 1: the file uses an anchor"),
    ("answers:\n  A01: *a", "line 2: the file uses an alias"),
    ("answers: !!map {A01: yes}", "a tag"), ("answers: {A01: yes}\n---\nanswers: {B01: no}", "line 2"),
    ("--- &a\nanswers: {A01: yes}", "line 1: the file uses an anchor"),
    ("answers: {A01: \u{1}}", "neither YAML nor JSON"),
    ("answers: " + String(repeating: "[", count: 100), "neither"),
    (
      "answers: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40), "nested too deeply"
    ),
  ])
  func brokenText(text: String, message: String) {
    #expect(Self.fault(text)?.contains(message) == true, "\(Self.fault(text) ?? "no fault")")
  }

  @Test func aFileThatIsTooLarge() {
    let text = "answers: {A01: yes}\n" + String(repeating: "# remark\n", count: 130_000)
    #expect(Self.fault(text) == "the file is larger than 1 MB")
  }

  /// Numbers at the edge of what fits are refused like others, and end nothing.
  @Test func agesAtTheEdgeOfNumbers() async {
    await #expect(processExitsWith: .success) {
      for text in [
        "\">9223372036854775807\"", "\"<-9223372036854775808\"", "9223372036854775807",
        "\"0-9223372036854775807\"",
      ] {
        _ = AnswersFileFaultTests.fault("age: \(text)")
      }
    }
  }
}
