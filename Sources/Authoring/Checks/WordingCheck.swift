import Knowledge

/// What must never be said: that somebody has a disease, how likely that is, or to stop a medicine.
enum WordingCheck {
  /// The names of what nobody may be told to have.
  static func names(in guide: Guide) -> [String] {
    guide.conditions.flatMap { [$0.name, $0.short] }.map { $0.lowercased() }.filter { $0.count > 1 }
  }

  /// Looks at a document's body and at every text of its header.
  static func run(_ sentences: [Sentence], of document: Document, names: [String], _ log: ReadingLog) {
    for sentence in sentences + document.header.sentences where speaksToReader(sentence.text) {
      check(sentence, names: names, document.file, log)
    }
  }

  private static func check(_ sentence: Sentence, names: [String], _ file: ContentFile, _ log: ReadingLog) {
    let words = WordedSentence(sentence)
    if words.tellsDiagnosis(names: names) {
      log.report(
        "tells the reader that they have a disease",
        help: "say what the signs fit, and that only a doctor can tell", in: file, at: sentence.place)
    }
    if words.tellsLikelihood {
      log.report(
        "tells the reader how likely a disease is", help: "leave the figure out; say how soon to be seen",
        in: file, at: sentence.place)
    }
    if words.tellsToStop {
      log.report(
        "tells the reader to stop a medicine", help: "say to talk to the doctor or pharmacist first",
        in: file, at: sentence.place)
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
}
