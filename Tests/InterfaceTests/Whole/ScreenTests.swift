import Interface
import Screen
import Testing

/// Whole pictures of the made garden, compared with files.
@Suite struct ScreenTests {
  /// A picture's name, its size, and the keys that lead there.
  static let pictures: [(name: String, columns: Int, rows: Int, keys: String)] = [
    ("list-80x24", 80, 24, "j"),
    ("list-and-article-100x20", 100, 20, "Enter Tab"),
    ("question-80x24", 80, 24, "2 Enter n"),
    ("several-60x20", 60, 20, "2 Enter n n d Space j"),
    ("emergency-60x16", 60, 16, "2 Enter y"),
    ("advice-80x24", 80, 24, "2 Enter n d a"),
    ("comparison-100x20", 100, 20, "3 j"),
    ("comparison-40x12", 40, 12, "3 j"),
    ("help-60x16", 60, 16, "2 Enter ?"),
  ]

  @Test(arguments: pictures)
  func looksAsItDid(_ name: String, _ columns: Int, _ rows: Int, _ keys: String) {
    var driver = Driver.garden(columns, rows)
    driver.press(keys)
    ScreenFile.compare(driver.frame, with: name)
  }
}
