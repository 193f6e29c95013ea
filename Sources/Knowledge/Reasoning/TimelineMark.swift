extension Timeline {
  /// What became of one thing at one visit.
  ///
  /// Each visit is held against the latest visit before it that knew: what was not answered is neither
  /// there nor gone.
  package enum Mark: Sendable, Equatable, CaseIterable {
    /// Not answered.
    case open
    case unsure
    /// Not there, and not known to have been there.
    case no
    /// There, and no visit before knew of it either way.
    case yes
    /// There, and not there before.
    case new
    /// Still there.
    case same
    /// Not there any more.
    case gone

    /// The marks for the answers to one question, visit by visit.
    package static func all(_ answers: [Answer?]) -> [Mark] {
      var before = Truth.unknown
      return answers.map { answer in
        switch answer {
        case nil: return .open
        case .unsure: return .unsure
        case .no:
          defer { before = .no }
          return before == .yes ? .gone : .no
        case .yes, .chose:
          defer { before = .yes }
          switch before {
          case .yes: return .same
          case .no: return .new
          case .unknown: return .yes
          }
        }
      }
    }
  }
}
