/// Yes, no, or not known.
///
/// There is no way to make a Bool of it: unknown must never become no.
package enum Truth: Sendable, Hashable {
  case yes, no, unknown

  /// Whether all hold: one no settles it, one unknown leaves it open.
  package static func all(_ truths: some Sequence<Truth>) -> Truth {
    var result = Truth.yes
    for truth in truths {
      switch truth {
      case .no: return .no
      case .unknown: result = .unknown
      case .yes: break
      }
    }
    return result
  }

  /// Whether at least `count` hold.
  package static func atLeast(_ count: Int, of truths: some Sequence<Truth>) -> Truth {
    var sure = 0
    var possible = 0
    for truth in truths {
      switch truth {
      case .yes: (sure, possible) = (sure + 1, possible + 1)
      case .unknown: possible += 1
      case .no: break
      }
    }
    return sure >= count ? .yes : possible >= count ? .unknown : .no
  }
}
