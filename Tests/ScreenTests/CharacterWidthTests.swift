import Screen
import Testing

/// The columns of characters, as terminals count them.
@Suite struct CharacterWidthTests {
  @Test(
    arguments: [
      "a", "~", "\u{A0}", "\u{E9}", "\u{3B1}", "\u{416}", "\u{5D0}", "\u{2013}", "\u{2500}", "\u{2422}",
      "\u{25CC}",
      "\u{FFFD}", "\u{FF61}", "\u{1F549}",
    ] as [Unicode.Scalar])
  func narrow(_ scalar: Unicode.Scalar) {
    #expect(CharacterWidth.of(scalar) == 1)
  }

  @Test(
    arguments: [
      "\u{1100}", "\u{2E80}", "\u{3000}", "\u{3042}", "\u{30A2}", "\u{4E00}", "\u{6F22}", "\u{AC00}",
      "\u{D7A3}",
      "\u{F900}", "\u{FF01}", "\u{FF60}", "\u{231A}", "\u{26A1}", "\u{1F600}", "\u{1F697}", "\u{1FA70}",
      "\u{20000}",
      "\u{30000}", "\u{18D00}",
    ] as [Unicode.Scalar])
  func wide(_ scalar: Unicode.Scalar) {
    #expect(CharacterWidth.of(scalar) == 2)
  }

  @Test(
    arguments: [
      "\u{300}", "\u{36F}", "\u{483}", "\u{591}", "\u{64B}", "\u{93C}", "\u{E31}", "\u{1161}", "\u{11A8}",
      "\u{20DD}",
      "\u{302A}", "\u{3099}", "\u{FE20}", "\u{D7B0}", "\u{D7CB}",
    ] as [Unicode.Scalar])
  func none(_ scalar: Unicode.Scalar) {
    #expect(CharacterWidth.of(scalar) == 0)
  }

  /// Narrow characters that stand between wide ones in the code charts.
  @Test(
    arguments: [
      "\u{303F}", "\u{1F321}", "\u{1F336}", "\u{1F37D}", "\u{1F394}", "\u{1F3CB}", "\u{1F3D4}", "\u{1F3F1}",
      "\u{1F43F}",
      "\u{1F441}", "\u{1F4FD}", "\u{1F53E}", "\u{1F54F}", "\u{1F568}", "\u{1F650}", "\u{1F6D3}", "\u{1F6D4}",
      "\u{1F6E0}", "\u{1F93B}", "\u{1F946}",
    ] as [Unicode.Scalar])
  func narrowAmongWide(_ scalar: Unicode.Scalar) {
    #expect(CharacterWidth.of(scalar) == 1)
  }

  @Test(arguments: [
    ("", 0), ("cramp", 5), ("Barr\u{E9}", 5), ("Barre\u{301}", 5), ("\u{6F22}\u{5B57}", 4), ("a\u{6F22}b", 4),
    ("\u{1F600}!", 3),
  ])
  func ofText(_ text: String, _ columns: Int) {
    #expect(CharacterWidth.of(text) == columns)
  }
}
