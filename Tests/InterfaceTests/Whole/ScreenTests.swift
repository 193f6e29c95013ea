import Interface
import Screen
import Testing

/// Whole pictures of the made garden, compared with files.
@Suite struct ScreenTests {
  /// A desk's terminal, the usual one, and a small one.
  static let sizes: [Size] = [
    Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
  ]

  @Test(arguments: Scene.all.map(\.name), sizes)
  func looksAsItDid(_ name: String, _ size: Size) throws {
    let scene = try #require(Scene.named(name))
    let driver = scene.driver(size.columns, size.rows, options: Self.options)
    #expect(driver.state.scope == scene.scope)
    ScreenFile.compare(driver.frame, with: "\(size.columns)x\(size.rows)/\(name)")
  }

  @Test(arguments: sizes + [Size(columns: 20, rows: 5)])
  func theFirstStartLooksAsItDid(_ size: Size) {
    var options = RunOptions()
    options.isFirstStart = true
    let driver = Driver.garden(size.columns, size.rows, options: options)
    ScreenFile.compare(driver.frame, with: "\(size.columns)x\(size.rows)/first-start")
  }

  /// The least that makes the program ask whether anybody is there.
  static let options: RunOptions = {
    var options = RunOptions()
    options.idleSeconds = 120
    return options
  }()
}
