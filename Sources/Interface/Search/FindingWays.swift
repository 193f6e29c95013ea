import Knowledge
import Screen

extension Scope {
  package static let foundQuestion = Scope("foundQuestion", "question that was found", .numbers)
}

/// A question of the checklist that a search found: what a yes would mean, and where to go from it.
package struct FindingWays: MenuContent {
  package static let scope = Scope.foundQuestion
  package static let bindings = MenuKeys.menu(scope, "Take the line in focus.")

  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  private enum Way {
    case page, emergencies(Article.ID), why
  }

  package var title: String { finding.ask }
  package var hint: String? { finding.rationale.isEmpty ? nil : finding.rationale }
  package var nothing: String { Phrases.nothingHere }

  private func ways(_ context: Context) -> [Way] {
    let emergencies = context.book.index.emergencies.map { Way.emergencies($0) }
    return (finding.page == nil ? [] : [.page]) + [emergencies].compactMap { $0 } + [.why]
  }

  package func items(_ context: Context) -> [String] {
    ways(context).map { way in
      switch way {
      case .page: Phrases.toItsPage
      case .emergencies: Phrases.searchOffersEmergencies
      case .why: Phrases.whyItIsAsked
      }
    }
  }

  package func choose(_ number: Int, _ context: Context) -> [Request] {
    switch ways(context)[number] {
    case .page: [.closeAll, .show(ChecklistPane.self), .act(.showChecklistPage(finding.id))]
    case .emergencies(let page): LookingUp.follow(.article(page), context)
    case .why: Card(.finding(finding.id), context).map { [.open($0)] } ?? []
    }
  }
}
