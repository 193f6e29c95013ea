import ArgumentParser
import Testing
import TestSupport

@testable import fascicle

/// Every command says its own name, for names made of types would slow down every command line.
@Suite struct CommandNamesTests {
  @Test func areSaid() {
    var commands: [any ParsableCommand.Type] = [Fascicle.self]
    var count = 0
    while let command = commands.popLast() {
      #expect(command.configuration.commandName != nil, "\(command)")
      commands += command.configuration.subcommands
      count += 1
    }
    #expect(count > 20)
  }
}
