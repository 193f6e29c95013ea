import Testing

/// Text that would vanish or stand there raw is told.
@Suite struct LostTextTests {
  private static let row = "the table's row has more cells than its heading"

  @Test(arguments: [
    Fault(
      body: "| a | b |\n|---|---|\n| c | d |\n<<1>>| e | f | g |", .init(message: row, help: "to the heading")
    ),
    Fault(body: "a | b\n---|---\n<<1>>c | d | e", .init(message: row)),
    Fault(body: "> | a |\n> |---|\n> <<1>>| b | c |", .init(message: row)),
  ])
  func rowsLongerThanTheirHeading(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    "| a | b |\n|---|---|\n| c |\n| d | e |  ", "| a |\n|---|\n| b \\| c |",
    "a | b\n---|---\nc | d\n| e | f |",
    "| a | b |\n|---|---|\n| c \\| d | \\| |",
  ])
  func rowsThatFit(body: String) throws { try Fault(body: body).check() }

  @Test(arguments: [
    Fault(body: "A claim<<1>>[^1].", .init(message: "nothing is defined for [^1]", help: "(article:id)")),
    Fault(body: "One.\n\nSee <<1>>[that page][page].", .init(message: "nothing is defined for [that page]")),
    Fault(body: "So says <<1>>[WORK].", .init(message: "nothing is defined for [WORK]")),
    Fault(body: "| a |\n|---|\n| b <<1>>[c] |", .init(message: "nothing is defined for [c]")),
  ])
  func bracketsThatLeadNowhere(fault: Fault) throws { try fault.check(aside: ["[page]"]) }

  @Test(arguments: [
    "See [it][page].\n\n[page]: article:page", "A \\[bracket\\] and \\[one].", "Code `[a]` and [] alone.",
    "See [it](article:page \"[title]\").",
  ])
  func bracketsThatAreMeant(body: String) throws { try Fault(body: body).check() }
}
