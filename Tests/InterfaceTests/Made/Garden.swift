import Interface
import Knowledge

/// A small made guide about a garden, so that no edit of the real content changes what is tested here.
enum Garden {
  /// The whole guide.
  static let guide: Guide = {
    var guide = Guide()
    guide.title = "A small garden"
    guide.id = "garden"
    guide.edition = "3"
    guide.emergencyNumber = "555"
    guide.topics = [Topic(id: "trees", title: "Trees"), Topic(id: "beds", title: "Beds")]
    guide.about = [.paragraph([.text("About the garden.")])]
    guide.articles = articles
    guide.pages = pages
    guide.findings = findings
    guide.comparison = comparison
    guide.compared = ["oak", "elm", "fir"]
    guide.conditions = conditions
    guide.glossary = [
      GlossaryEntry(
        id: "pip", term: "Pip", also: ["seed"], body: [.paragraph([.text("A pip is a small seed.")])])
    ]
    guide.sources = [source("orchard", "Orchards of old"), source("hedge", "The hedge book")]
    guide.checklistIntroduction = [
      .paragraph([.text("A few pages about your garden. Urgent ones come first.")])
    ]
    guide.policy = policy
    return guide
  }()

  /// The guide as the screens use it.
  static let book = Guidebook(guide, checklistIsSound: true)

  /// A work to cite.
  private static func source(_ id: Source.ID, _ title: String) -> Source {
    Source(
      id: id, title: title, by: "A. Gardener", year: 1990, url: "https://example.org/\(id)", kind: .study,
      body: [.paragraph([.text("A thorough work.")])])
  }
}
