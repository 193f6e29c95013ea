/// Yes, no, or not known.
///
/// There is no way to make a Bool of it: unknown must never become no.
package enum Truth: Sendable, Hashable {
  case yes, no, unknown
}

/// How many of some parts hold, and how many could.
struct Tally: Sendable {
  var sure = 0
  /// With those that are sure.
  var possible = 0

  mutating func add(_ truth: Truth) {
    switch truth {
    case .yes: (sure, possible) = (sure + 1, possible + 1)
    case .unknown: possible += 1
    case .no: break
    }
  }

  /// Whether at least so many hold.
  ///
  /// Where all are needed, one no settles it and one unknown leaves it open.
  func reaches(_ needed: Int) -> Truth {
    sure >= needed ? .yes : possible >= needed ? .unknown : .no
  }
}
