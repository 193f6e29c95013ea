/// A sentence as words, and what it tells its reader.
///
/// It knows no name of any disease: whoever is said to have something has it, unless it is an everyday thing.
struct WordedSentence {
  /// In small letters, without marks but those within words.
  private let words: [String]
  private let isQuestion: Bool
  private let isListed: Bool

  init(_ sentence: Sentence) {
    isQuestion = sentence.text.last { !"\"')* ".contains($0) } == "?"
    isListed = sentence.isListed
    words = sentence.text.lowercased().split { !($0.isLetter || $0.isNumber || "'-%".contains($0)) }
      .map { $0.trimming { "'-".contains($0) } }.filter { !$0.isEmpty }
  }

  /// Whether it says that the reader has one of these, or another thing that is no everyday one.
  func tellsDiagnosis(names: [String]) -> Bool {
    if isQuestion { return false }
    return words.indices.contains { place in
      guard words[place] == "you" || words[place] == "you've", !isConditional(before: place),
        let thing = possession(after: place)
      else { return false }
      let rest = words[thing...].joined(separator: " ") + " "
      if names.contains(where: { rest.hasPrefix($0 + " ") }) { return true }
      return !isListed && !isEveryday(words[thing])
    }
  }

  /// Where the thing that "you" have stands; nil where the sentence says something else of them.
  private func possession(after place: Int) -> Int? {
    var next = place + 1
    if words[place] == "you" {
      next += words[next...].prefix(while: Self.adverbs.contains).count
      guard next < words.count, Self.verbs.contains(words[next]) else { return nil }
      next += 1
    }
    next += words[next...].prefix { Self.adverbs.contains($0) || Self.articles.contains($0) }.count
    return next < words.count ? next : nil
  }

  /// Whether what is said of the reader is only supposed, asked or said of others.
  private func isConditional(before place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = words[place - 1]
    if before == "that" {
      return place < 2 || !Self.assertions.contains(words[place - 2]) || isDenied(place - 2)
    }
    if Self.conditions.contains(before) { return true }
    return ["and", "or"].contains(before) && words[..<place].contains(where: Self.suppositions.contains)
  }

  private func isDenied(_ place: Int) -> Bool {
    words[..<place].suffix(3).contains {
      ["not", "never", "no", "nobody", "nothing"].contains($0) || $0.hasSuffix("n't")
    }
  }

  private func isEveryday(_ word: String) -> Bool {
    Self.everyday.contains(word) || (word.count > 3 && word.hasSuffix("ed"))
  }

  private static let verbs: Set = ["have", "got"]
  private static let adverbs: Set = [
    "probably", "likely", "surely", "certainly", "definitely", "clearly", "really", "now", "also", "still",
    "already", "most", "almost", "just", "only", "ever", "indeed", "simply", "then", "got",
  ]
  private static let articles: Set = ["a", "an", "the", "some", "early", "mild", "severe"]
  private static let assertions: Set = [
    "mean", "means", "show", "shows", "prove", "proves", "says", "chance", "probability", "certain", "likely",
  ]
  private static let suppositions: Set = ["if", "whether", "when", "unless", "until", "once", "while", "who"]
  private static let conditions = suppositions.union([
    "before", "after", "because", "as", "than", "what", "how", "where", "do", "did", "does", "would", "could",
    "should", "may", "might", "must", "can", "will", "think", "fear", "worry", "believe", "mean", "say",
    "says",
    "told", "tell", "tells", "suspect", "for", "with", "to", "of", "about", "near", "beside", "suppose",
  ])
  /// What people have who are not ill.
  private static let everyday: Set = [
    "to", "had", "been", "no", "not", "never", "any", "one", "two", "these", "those", "this", "that", "it",
    "them",
    "all", "both", "more", "less", "enough", "much", "many", "few", "lot", "lost", "seen", "felt", "done",
    "gone",
    "read", "made", "taken", "heard", "found", "kept", "left", "thought", "written", "said", "become",
    "begun",
    "come", "given", "grown", "known", "put", "set", "told", "time", "someone", "something", "somebody",
    "anything",
    "nothing", "questions", "question", "right", "choice", "chance", "say", "plan", "list", "needs", "help",
    "answer",
    "answers", "reason", "reasons", "signs", "day", "days", "week", "weeks", "doctor", "bit",
  ]
}

extension WordedSentence {
  /// Whether a figure stands in it together with the reader's own chance of something.
  var tellsLikelihood: Bool {
    let text = " " + words.joined(separator: " ") + " "
    return hasFigure(text) && Self.chances.contains { text.contains(" \($0) ") }
  }

  private func hasFigure(_ text: String) -> Bool {
    if text.contains("%") || text.contains(" percent ") || text.contains(" per cent ") { return true }
    return words.indices.contains { place in
      ["in", "out"].contains(words[place]) && place > 0 && isNumber(words[place - 1])
        && words[(place + 1)...].prefix(2).contains(where: isNumber)
    }
  }

  private func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true || Self.numbers.contains(word)
  }

  private static let numbers: Set = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "thousand",
  ]
  private static let chances = [
    "your chance", "your chances", "your risk", "your odds", "your likelihood", "your probability",
    "chance that you",
    "chances that you", "chance you", "chances you", "risk that you", "odds that you", "odds you",
    "probability that you",
    "likelihood that you", "likely that you", "certain that you", "sure that you", "chance of you",
    "you are likely",
    "you're likely", "likely you", "you probably have", "you will have", "you will get", "you to have",
    "you having",
  ]

  /// Whether it tells to leave off a medicine, with no word of asking first.
  var tellsToStop: Bool {
    let text = words.joined(separator: " ")
    return Self.stops.contains { stop in
      guard let found = text.firstRange(of: stop) else { return false }
      let before = text[..<found.lowerBound].split(separator: " ").suffix(6)
      return !before.contains { Self.cautions.contains(String($0)) || $0.hasSuffix("n't") }
    }
  }

  private static let stops = [
    "stop taking", "stop your", "stop using your", "stop the medicine", "stop the medicines",
    "stop the tablets",
    "stop the pills", "stop this medicine", "stop these medicines", "come off your", "leave off your",
    "do not take your",
    "don't take your", "give up your medicine",
  ]
  private static let cautions: Set = [
    "never", "not", "before", "ask", "asking", "unless", "without", "cannot",
  ]
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

  fileprivate func trimming(while isMark: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while rest.first.map(isMark) == true { rest.removeFirst() }
    while rest.last.map(isMark) == true { rest.removeLast() }
    return String(rest)
  }
}
