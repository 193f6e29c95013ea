/// Yes, no, or not known.
///
/// There is no way to make a Bool of it: unknown must never become no.
package enum Truth: Sendable, Hashable {
  case yes, no, unknown
}

/// How many of some parts hold, and how many could.
package struct Tally: Sendable {
  package var sure = 0
  /// With those that are sure.
  package var possible = 0

  package init() {}

  package mutating func add(_ truth: Truth) {
    switch truth {
    case .yes: (sure, possible) = (sure + 1, possible + 1)
    case .unknown: possible += 1
    case .no: break
    }
  }

  /// Whether at least so many hold.
  ///
  /// Where all are needed, one no settles it and one unknown leaves it open.
  package func reaches(_ needed: Int) -> Truth {
    sure >= needed ? .yes : possible >= needed ? .unknown : .no
  }
}
