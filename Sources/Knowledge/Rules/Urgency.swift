/// How soon to be seen.
///
/// Higher is sooner; nothing ever lowers a level that was reached.
package enum Urgency: String, Sendable, CaseIterable, Comparable, Codable {
  case selfcare, routine, soon, emergency

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .selfcare: 0
    case .routine: 1
    case .soon: 2
    case .emergency: 3
    }
  }
}
