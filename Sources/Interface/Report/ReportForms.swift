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

  package func items(_ context: Context) -> [String] { Self.targets(context).map(Phrases.report) }

  /// Where anybody may use the program, nothing is written to a file.
  private static func targets(_ context: Context) -> [ReportTarget] {
    context.options.isKiosk ? [.paper] : ReportTarget.all
  }

  package func choose(_ number: Int, _ context: Context) -> [Request] {
    let checklist = FilledChecklist(context.sheet, book: context.book.rules, index: context.book.index)
    guard let checklist else { return [.close, .say(Phrases.noAdvice)] }
    return [.close, .effect(.deliver(checklist, to: Self.targets(context)[number]))]
  }
}

/// Where a report goes.
package enum ReportTarget: Sendable, Equatable {
  case file(ReportForm)
  case paper

  /// In the order offered.
  package static let all = ReportForm.allCases.map(Self.file) + [.paper]
}
