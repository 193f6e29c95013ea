import Knowledge
import Screen

extension Scope {
  package static let print = Scope("print", "choice of a report")
}

extension Command {
  package static let print = Command("report")
}

/// The forms in which the advice leaves the program.
package struct ReportForms: MenuContent {
  package static let scope = Scope.print
  package static let opener: Command? = .print
  package static let bindings = MenuKeys.menu(scope, "Make the report in focus.")

  package init?(opened context: Context) {}
  package var title: String { Phrases.reportTitle }
  package var hint: String? { Phrases.reportHint }
  package var nothing: String { Phrases.nothingHere }
  package var isNumbered: Bool { false }

  package func items(_ context: Context) -> [String] { ReportChoice.allCases.map(Phrases.report) }

  package func choose(_ number: Int, _ context: Context) -> [Request] {
    [.close, .effect(.deliver(ReportChoice.allCases[number], context.sheet))]
  }
}

/// The forms in which the advice leaves the program.
package enum ReportChoice: String, Sendable, CaseIterable {
  case text, html, markdown, json, fhir, phenopacket, paper

  /// How the file's name ends.
  package var ending: String {
    switch self {
    case .text, .paper: "txt"
    case .html: "html"
    case .markdown: "md"
    case .json, .fhir, .phenopacket: "json"
    }
  }
}
