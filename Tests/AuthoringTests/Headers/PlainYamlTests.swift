import Authoring
import Knowledge
import Testing

/// What only looks like refused YAML is read as the text it is.
@Suite struct PlainYamlTests {
  @Test(arguments: [
    ("Salt & water", "Salt & water"), ("\"*\"", "*"), ("'&'", "&"), ("\"!\"", "!"), ("a*b", "a*b"),
    ("a &b *c !d", "a &b *c !d"),
    ("Wait! Really", "Wait! Really"), ("\"x\" # & not read", "x"), ("\"x: &y\"", "x: &y"),
    ("'x, *y'", "x, *y"),
    ("\"- *x\"", "- *x"), ("5 * 3", "5 * 3"), ("don't & won't", "don't & won't"), ("-5 *x", "-5 *x"),
    ("a<<b", "a<<b"),
    ("\"<<: x\"", "<<: x"), ("100%", "100%"), ("https://example.org/*x", "https://example.org/*x"),
    ("\"say \\\"stop\\\": *now*\"", "say \"stop\": *now*"), ("'it''s: *so*'", "it's: *so*"),
    ("\"first\n  *second*\"", "first *second*"), ("\"first\n  &second\"", "first &second"),
    (">-\n  first\n  *second*", "first *second*"), ("|-\n  !first\n  &second", "!first\n&second"),
    ("first\n  *second*", "first *second*"), ("\"é&\" # *", "é&"),
  ])
  func aValue(written: String, read: String) throws {
    let reading = try SmallContent.reading(["glossary/other.md": "---\nterm: \(written)\n---\nText."])
    #expect(reading.problems == [])
    #expect(reading.guide.glossary.first { $0.id == "other" }?.term == read)
  }

  @Test(arguments: [
    ("[\"*\", a & b, 'x, &y']", ["*", "a & b", "x, &y"]), ("[a*, b!]", ["a*", "b!"]),
    ("\n  - one & two\n  - \"*\"", ["one & two", "*"]),
    ("[one,\n  two & three, \"&four\"]", ["one", "two & three", "&four"]),
    ("[\"a, b\",\n  \"c, *d\"]", ["a, b", "c, *d"]), ("one & two", ["one & two"]),
  ])
  func aList(written: String, read: [String]) throws {
    let reading = try SmallContent.reading([
      "glossary/other.md": "---\nterm: Other\nalso: \(written)\n---\nText."
    ])
    #expect(reading.problems == [])
    #expect(reading.guide.glossary.first { $0.id == "other" }?.also == read)
  }

  @Test func remarksAndBlankLinesCountForNothing() throws {
    let text = "---\n# & a remark\n\nterm: \"Other\" # *one*\n\n# *\n---\nText."
    #expect(try SmallContent.reading(["glossary/other.md": text]).problems == [])
  }

  @Test(arguments: ["\r\n", "\r"])
  func otherLineEnds(lineEnd: String) throws {
    let text = "---\nterm: Other\nalso: [one]\n---\nFirst.\n\nSecond.\n".replacing("\n", with: lineEnd)
    let reading = try SmallContent.reading(["glossary/other.md": text])
    #expect(reading.problems == [])
    #expect(
      reading.guide.glossary.first { $0.id == "other" }.map { PlainText.of($0.body) } == "First.\nSecond.")
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let text = "\u{FEFF}---\nterm: Other\n---\nText."
    #expect(try SmallContent.reading(["glossary/other.md": text]).problems == [])
  }
}
