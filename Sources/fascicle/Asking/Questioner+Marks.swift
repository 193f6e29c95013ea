import Knowledge
import Typesetting

/// The question that is answered on the body map: place by place, until somebody says that it is done.
extension Questioner {
  /// Lists the places by their numbers, and the marks by their letters.
  func presentMap(_ map: BodyMap) throws {
    try say(AskWords.mark(on: map))
    for (number, region) in map.regions.enumerated() {
      try Output.text("\(number < 9 ? "  " : " ")\(number + 1). \(region.label)")
    }
    try say(map.marks.map { "\($0.letter) \($0.label)" }.joined(separator: ", "))
  }

  /// Reads marks until they are done; false when the input has ended.
  ///
  /// What was marked is never lost: it is accepted wherever the question ends.
  mutating func askMarks(_ finding: Finding, on map: BodyMap) throws -> Bool {
    var marked: Set<Choice.ID> = []
    var tries = 0
    while true {
      guard let line = try nextLine() else {
        if !marked.isEmpty { try acceptMarks(marked, finding) }
        return false
      }
      let spoken = SpokenMarks.read(line, on: map)
      switch spoken {
      case .marks(let region, let marks):
        tries = 0
        for mark in map.marks { marked.remove(BodyMap.choice(region, mark.id)) }
        marked.formUnion(marks.map { BodyMap.choice(region, $0) })
        try say(AskWords.marked(finding.choices.filter { marked.contains($0.id) }))
      case .done:
        try acceptMarks(marked, finding, or: AskWords.nothingMarked)
        return true
      case .other(.answer), .other(.noChoice):
        if !marked.isEmpty { try say(AskWords.marksAreTaken) }
        try acceptMarks(marked, finding, or: spoken == .other(.noChoice) ? AskWords.countedAsUnsure : nil)
        return true
      case .other(.back):
        if try goBack() { return true }
      case .other(.why): try sayWhy(finding)
      case .other(.unreadable):
        tries += 1
        if tries == Self.triesAtMost {
          if !marked.isEmpty { try say(AskWords.marksAreTaken) }
          try acceptMarks(marked, finding, or: AskWords.countedAsUnsure)
          return true
        }
        try say(AskWords.canMark(on: map))
      }
    }
  }

  /// Accepts what is marked; where nothing is, says `words` and accepts "not sure".
  private mutating func acceptMarks(
    _ marked: Set<Choice.ID>, _ finding: Finding, or words: String? = nil
  ) throws {
    if marked.isEmpty {
      if let words { try say(words) }
      try accept(.unsure, to: finding)
    } else {
      try accept(.chose(finding.choices.map(\.id).filter(marked.contains)), to: finding)
    }
  }
}
