import ArgumentParser

/// `fascicle manual`: the manual page, for those who have it from no package.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page. To read it: fascicle manual | man -l -")

  func run() throws {
    try Output.text(try ManualPage.text())
  }
}
