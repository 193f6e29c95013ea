import Knowledge

/// What must never be said: that somebody has a disease, how likely that is, or to stop a medicine.
enum WordingCheck {
  /// The names of what nobody may be told to have.
  static func names(in guide: Guide) -> [String] {
    guide.conditions.flatMap { [$0.name, $0.short] }.map { $0.lowercased() }.filter { $0.count > 1 }
  }

  static func run(_ sentences: [Sentence], of document: Document, names: [String], _ log: ReadingLog) {
    for sentence in sentences where speaksToReader(sentence.text) {
      check(sentence, names: names, document.file, log)
    }
  }

  private static func check(_ sentence: Sentence, names: [String], _ file: ContentFile, _ log: ReadingLog) {
    let text = sentence.text.lowercased()
    let place = TextPosition(line: sentence.line, column: 1)
    if tellsDiagnosis(text, names: names) {
      log.report(
        "tells the reader that they have a disease",
        help: "say what the signs fit, and that only a doctor can tell",
        in: file, at: place)
    }
    if tellsLikelihood(text, names: names) {
      log.report(
        "tells the reader how likely a disease is", help: "leave the figure out; say how soon to be seen",
        in: file,
        at: place)
    }
    if tellsToStop(text) {
      log.report(
        "tells the reader to stop a medicine", help: "say to talk to the doctor or pharmacist first",
        in: file, at: place)
    }
  }

  /// Whether "you" or "stop" stands in it, as in all that is looked for; most sentences need no closer look.
  private static func speaksToReader(_ text: String) -> Bool {
    var last: UInt32 = 0
    for byte in text.utf8 {
      last = last << 8 | UInt32(byte | 0x20)
      if last & 0xFF_FFFF == 0x796F75 || last == 0x7374_6F70 { return true }
    }
    return false
  }

  private static let claims = [
    "you have ", "you probably have ", "you likely have ", "you surely have ", "you've got ",
  ]
  private static let openings = [
    "if ", "whether ", "that ", "think ", "fear ", "worry ", "mean ", "say ", "says ", "told ", "tell ",
    "tells ", "not mean ",
  ]

  private static func tellsDiagnosis(_ text: String, names: [String]) -> Bool {
    claims.contains { claim in
      guard let found = text.firstRange(of: claim) else { return false }
      if openings.contains(where: { text[..<found.lowerBound].hasSuffix($0) }) { return false }
      let rest = text[found.upperBound...]
      return names.contains { rest.hasPrefix($0) && !(rest.dropFirst($0.count).first?.isLetter ?? false) }
    }
  }

  private static func tellsLikelihood(_ text: String, names: [String]) -> Bool {
    let hasFigure = text.contains("%") || text.contains(" percent") || text.contains(" in 100 ")
    let isYours =
      text.contains("your chance") || text.contains("your risk") || text.contains("you are likely to have")
    return hasFigure && isYours
  }

  private static let stops = [
    "stop taking", "stop your", "stop using your", "come off your", "do not take your",
  ]
  private static let cautions = ["never", "not ", "n't", "before you", "ask ", "unless", "without"]

  private static func tellsToStop(_ text: String) -> Bool {
    stops.contains { stop in
      guard let found = text.firstRange(of: stop) else { return false }
      return !cautions.contains { text[..<found.lowerBound].contains($0) }
    }
  }
}

extension StringProtocol {
  /// Where another text stands first.
  fileprivate func firstRange(of other: String) -> Range<Index>? {
    guard let first = other.first else { return nil }
    var start = startIndex
    while let candidate = self[start...].firstIndex(of: first) {
      if self[candidate...].hasPrefix(other) { return candidate..<index(candidate, offsetBy: other.count) }
      start = index(after: candidate)
    }
    return nil
  }
}
