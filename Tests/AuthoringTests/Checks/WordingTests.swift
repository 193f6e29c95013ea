import Authoring
import Knowledge
import TestSupport
import Testing

/// What must never be said to a reader, wherever it stands.
@Suite struct WordingTests {
  private static let disease = "tells the reader that they have a disease"
  private static let likelihood = "tells the reader how likely a disease is"
  private static let stopping = "tells the reader to stop a medicine"

  /// The errors of wording that a check of the small content with a change makes, each with its line.
  private static func said(_ file: String, _ text: String) -> [String] {
    let files = SmallContent.files.merging([file: text]) { $1 }
    return GuideReader.check(texts: files.map { ($0.key, $0.value) }, today: nil).problems
      .filter { $0.message.hasPrefix("tells") && $0.level == .error && $0.file == file }
      .map { "\($0.line): \($0.message)" }
  }

  private static func said(ofBody text: String) -> [String] {
    said("glossary/other.md", "---\nterm: Other\n---\n\(text)\n").map {
      String($0.drop { $0 != " " }.dropFirst())
    }
  }

  @Test(arguments: [
    "You have migraine.", "You have First condition.", "You probably have a tumour.", "You've got gout.",
    "The signs show that you have gout.", "This means that you have gout.", "Well, you have the flu.",
    "If your leg drags, you have gout.", "Sorry: you most likely have an illness.",
    "First, you have second condition.",
    "- You have First condition.", "You have **migraine**.", "It is so, and you have gout.",
  ])
  func aDiseaseIsTold(text: String) {
    #expect(Self.said(ofBody: text) == [Self.disease])
  }

  @Test(arguments: [
    "If you have migraine, rest.", "You have lost strength.", "You have been told.", "You have to rest.",
    "Do you have migraine?", "The signs do not show that you have gout.",
    "You have to ask whether you have gout.", "It does not mean that you have gout.",
    "Nobody here says that you have gout.", "People think that you have gout.", "You have no migraine.",
    "So you have time to decide.", "You have a right to ask.", "Those who care for you have needs.",
    "You have never twitched.", "You have noticed it.", "If a parent had it and you have gout, ask.",
    "You may have migraine.", "- You have twitches in many places.", "See a doctor when you have a fever.",
    "You have questions.", "Before you have gout, rest.", "You have already asked.",
  ])
  func harmlessWords(text: String) {
    #expect(Self.said(ofBody: text) == [])
  }

  @Test(arguments: [
    "There is an 80% chance that you have it.", "Your risk is 40%.", "You are likely to have it: 3 in 10.",
    "The odds that you have it are one in five.", "With 8 out of 10 signs your chance is high.",
    "It is 60 percent certain that you have it.", "You will get it in 9 of 10 cases, or 90 per cent.",
  ])
  func aLikelihoodIsTold(text: String) {
    #expect(Self.said(ofBody: text).contains(Self.likelihood))
  }

  @Test(arguments: [
    "In one study 40% had it.", "You may read that 80% have spasms.", "About 7 in 10 people twitch.",
    "Your risk is small.", "Tell your doctor in 2 weeks if your chance to see one is small.",
  ])
  func otherFigures(text: String) {
    #expect(Self.said(ofBody: text) == [])
  }

  @Test(arguments: [
    "Stop taking the pills.", "If it does not help, then after two more long weeks stop taking them.",
    "Come off your tablets.", "Do not take your tablets today.", "Stop the medicine.",
  ])
  func aMedicineIsStopped(text: String) {
    #expect(Self.said(ofBody: text) == [Self.stopping])
  }

  @Test(arguments: [
    "Never stop taking it.", "Do not stop your tablets.", "Ask before you stop taking it.", "Stop and rest.",
    "Talk to the doctor, for you should not stop taking it at once.",
  ])
  func askingFirst(text: String) {
    #expect(Self.said(ofBody: text) == [])
  }

  /// Each field that people read, by a text of the small content that stands there.
  @Test(
    arguments: [
      ("findings/signs/alpha.md", "Alpha matters."), ("findings/signs/alpha.md", "Is there alpha?"),
      ("findings/signs/alpha.md", "There is alpha"), ("findings/signs/alpha.md", "plain: Alpha"),
      ("findings/signs/gamma.md", "Fast"), ("checklist.md", "Is there any of these?"),
      ("checklist.md", "More signs"),
      ("advice/soon.md", "At soon"), ("advice/soon.md", "Do this."), ("advice/soon.md", "Watch that."),
      ("comparison/feature.md", "Like this."), ("articles/start/page.md", "A page about alpha."),
      ("rules/pair.md", "Beta matters from 45 on."), ("conditions/first.md", "About it."),
      ("guide.md", "About this guide."), ("checklist.md", "How to use it."), ("sources/work.md", "A work"),
    ])
  func everyFieldIsLookedAt(file: String, text: String) throws {
    let small = SmallContent.files[file] ?? ""
    let value = text.hasPrefix("plain: ") ? "plain: \"You have migraine.\"" : "\"You have migraine.\""
    let changed = small.replacing(text, with: value)
    #expect(changed != small)
    #expect(Set(Self.said(file, changed).map { $0.drop { $0 != " " }.dropFirst() }) == [Self.disease[...]])
    let marked = Marks(small.replacing(text, with: "<<1>>" + value))
    #expect(Self.said(file, changed).contains("\(marked.places[1]?.line ?? 0): \(Self.disease)"))
  }

  @Test func anotherFigureAndAMedicineInAHeader() {
    let soon = SmallContent.files["advice/soon.md"] ?? ""
    let figure = soon.replacing("Watch that.", with: "\"There is an 80% chance that you have it.\"")
    #expect(Self.said("advice/soon.md", figure).contains("4: " + Self.likelihood))
    #expect(
      Self.said("advice/soon.md", soon.replacing("Do this.", with: "Stop taking it.")) == [
        "3: " + Self.stopping
      ])
  }
}
