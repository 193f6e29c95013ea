/// Bad files, headers, names and texts.
extension ProblemExample {
  private static let other = "glossary/other.md"
  private static let sound = "---\nterm: Other\n---\nText.\n"

  static let files = [
    ProblemExample("nothing reads the folder …", file: "pictures/x.md", text: sound),
    ProblemExample("nothing reads this file", file: "x.md", text: sound),
    ProblemExample("is missing or has no header", file: "guide.md", text: nil),
    ProblemExample("is missing", file: "advice/soon.md", text: nil),
    ProblemExample("has no header", file: other, text: "Text."),
    ProblemExample("the body is empty", file: other, text: "---\nterm: Other\n---\n"),
    ProblemExample("the file's name cannot be an id: …", file: "glossary/Other_One.md", text: sound),
    ProblemExample(
      "the name is too long", file: "glossary/" + String(repeating: "a", count: 210) + ".md", text: sound),
    ProblemExample(
      "folders stand more than … deep",
      file: "glossary/" + String(repeating: "f/", count: 20) + "x.md", text: sound),
    ProblemExample(
      "is larger than …", file: other, text: sound + String(repeating: "\n", count: 4 << 20)),
    ProblemExample(
      "a line is longer than …", file: other, text: sound + String(repeating: "a", count: (1 << 20) + 1)),
    ProblemExample(
      "there are more errors than are listed: …", file: other,
      text: sound + String(repeating: "[a](b) ", count: 10_001)),
    ProblemExample(
      "there are more warnings than are listed: …", file: other,
      text: sound + String(repeating: "\u{1F600}\n", count: 10_001)),
  ]

  static let headers = [
    ProblemExample("… is not YAML: …", header: "term: [one"),
    ProblemExample("… is empty", header: "# a remark"),
    ProblemExample("… is not a list of fields", header: "- one\n- two"),
    ProblemExample("… uses …", header: "term: &name Other"),
    ProblemExample("… is larger than …", header: String(repeating: "# remark\n", count: 150_000)),
    ProblemExample("… has more than …", header: "also: [" + String(repeating: "a,", count: 100_001) + "a]"),
    ProblemExample(
      "… is nested too deeply",
      header: "term: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)),
    ProblemExample("the field … is missing", header: "also: [one]"),
    ProblemExample("… is not YAML: …", header: "term: One\nterm: Two"),
    ProblemExample("the field … is not used here", header: "term: Other\nterms: Others"),
    ProblemExample("the text ends at a #: what follows is not read", header: "term: Other # 2"),
    ProblemExample("… should be text", header: "term: [one]"),
    ProblemExample("… should be a whole number", "articles/start/page.md", "order: 10", "order: ten"),
    ProblemExample("… should be a list", header: "term: Other\nalso: {one: two}"),
    ProblemExample("… should be a list of texts", header: "term: Other\nalso: [[one]]"),
    ProblemExample(
      "… should be a mapping", "findings/signs/alpha.md", "{first: strong, second: against}", "[first]"),
    ProblemExample("… has no …", map: "label: red, letter: R", "letter: R"),
    ProblemExample("… has an unknown value: …", "findings/signs/alpha.md", "alone: soon", "alone: sometimes"),
    ProblemExample("… is no day of the calendar: …", "guide.md", "2026-01-01", "2026-02-30"),
    ProblemExample("this cannot be a guide's id: …", "guide.md", "id: small-guide", "id: Small Guide"),
    ProblemExample(
      "this is no language tag: …", "guide.md", "id: small-guide", "id: small-guide\nlanguage: English!"),
    ProblemExample(
      "… has a quote, a bracket or a colon in it", "guide.md", "emergencyNumber: \"112\"",
      "emergencyNumber: \"112: now\""),
    ProblemExample("nextReview is not after reviewed", "articles/start/page.md", "2027-01-01", "2025-01-01"),
    ProblemExample("the review was due on …", "guide.md", "2027-01-01", "2026-01-15"),
    ProblemExample(
      "… checked it before it was reviewed on …", "articles/start/page.md", "nextReview",
      "reviewers: [{name: Ann, role: nurse, date: 2025-12-31}]\nnextReview"),
    ProblemExample("age cannot be read", "findings/signs/gamma.md", "\">=60\"", "old"),
    ProblemExample("age cannot be read: …", "rules/pair.md", "\">=45\"", "old"),
  ]

  static let names = [
    ProblemExample("there is no … …", body: "See [it](article:none)."),
    ProblemExample(
      "a link's target that others share is too long for so many links",
      body: String(repeating: "[a] ", count: 2_000) + "\n\n[a]: " + String(repeating: "b", count: 20_000)),
    ProblemExample("nothing is defined for …", body: "So says [WORK]."),
    ProblemExample("nothing uses the word", body: "Text."),
    ProblemExample("nothing uses the source", file: "sources/other.md", text: SmallContent.work),
    ProblemExample(
      "its folder has no title: articles/…", file: "articles/lost/second.md", text: SmallContent.article),
    ProblemExample("a link leads outside the guide: …", body: "See [it](https://example.org)."),
    ProblemExample("the id … is taken by …", file: "glossary/more/word.md", text: sound),
    ProblemExample(
      "the header says that the id is …", "articles/start/page.md", "---\ntitle", "---\nid: pages\ntitle"),
    ProblemExample(
      "the article … has the same title", file: "articles/start/second.md", text: SmallContent.article),
    ProblemExample("the code … is taken by …", "findings/signs/beta.md", "B01", "A01"),
    ProblemExample(
      "the word \"…\" is explained in glossary/….md too", file: other, text: "---\nterm: Word\n---\nText.\n"),
    ProblemExample(
      "no other article leads here", file: "articles/start/lost.md",
      text: SmallContent.article.replacing("order: 10", with: "order: 20")),
  ]

  private static let long = String(repeating: "alpha and beta ", count: 10)

  static let texts = [
    ProblemExample(
      "the text holds HTML or something else that is not shown", body: "Text.\n\n<div>block</div>"),
    ProblemExample(
      "the text holds a picture, HTML or something else that is not shown", body: "![two](two.png)"),
    ProblemExample("the text is nested more than … deep", body: String(repeating: ">", count: 70) + " deep"),
    ProblemExample(
      "the table has more than …",
      body: String(repeating: "| a ", count: 70) + "|\n" + String(repeating: "|---", count: 70) + "|"),
    ProblemExample(
      "the table's row has more cells than its heading", body: "| a | b |\n|---|---|\n| c | d | e |"),
    ProblemExample("nothing stands for {…}", body: "Call {nummber}."),
    ProblemExample("the text has more than …", body: String(repeating: "# Heading\n\n", count: 5_001)),
    ProblemExample("the character … is not shown as it stands here", body: "A \u{202E}dose."),
    ProblemExample("the character … does not look alike on all terminals", body: "Good \u{1F600}."),
    ProblemExample(
      "reads at school grade …", "articles/start/page.md", "Alpha is a sign",
      "Institutionalised interdisciplinary considerations notwithstanding, immunohistochemical examinations"),
    ProblemExample("tells the reader that they have a disease", body: "You have First condition."),
    ProblemExample("tells the reader how likely a disease is", body: "Your risk is 40%."),
    ProblemExample("tells the reader to stop a medicine", body: "Stop taking the pills."),
  ]

  static let sources = [
    ProblemExample("names no source", "findings/signs/beta.md", "sources: [work]\n", ""),
    ProblemExample(
      "cites …, which is not among its sources", "articles/start/page.md", "sources: [work]\n", ""),
    ProblemExample("lists … and never cites it", "articles/start/page.md", " [WORK](source:work)", ""),
    ProblemExample(
      "a paragraph names no source: …", "articles/start/page.md", "See [beta]", "\(long).\n\nSee [beta]"),
    ProblemExample("url is no web address: …", "sources/work.md", "https://example.org", "example.org"),
    ProblemExample("the cell … names no source", "comparison/feature.md", "  first: [work]\n", ""),
    ProblemExample(
      "sources are named for …, which has no cell",
      files: [
        "conditions/third.md": SmallContent.files["conditions/first.md"]?.replacing(
          "compared", with: "mimic"),
        "comparison/feature.md": SmallContent.feature.replacing(
          "  first: [work]", with: "  first: [work]\n  third: [work]"),
      ]),
  ]
}
