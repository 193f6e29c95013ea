import Knowledge

/// What a line of input says to the question that is answered on the body map.
enum SpokenMarks: Equatable {
  /// The marks of a region, which replace those it had; none takes them away.
  case marks(BodyMap.Region.ID, [BodyMap.Mark.ID])
  /// Nothing more is to be marked.
  case done
  case other(SpokenAnswer)

  /// Reads a place, by its number, id or label, and its marks, by their letters, ids or labels.
  static func read(_ line: String, on map: BodyMap) -> SpokenMarks {
    let plain = SpokenAnswer.plainly(line)
    if ["done", "go on", "next"].contains(plain) { return .done }
    if let answer = SpokenAnswer.common(plain) { return .other(answer) }
    var words = plain.split { ", :;".contains($0) }.filter { $0 != "and" }[...]
    guard let region = region(&words, map), !words.isEmpty else { return .other(.unreadable) }
    if words.count == 1, let word = words.first, ["none", "nothing", "clear"].contains(word) {
      return .marks(region, [])
    }
    var taken: Set<BodyMap.Mark.ID> = []
    while !words.isEmpty {
      guard let marks = marks(&words, map) else { return .other(.unreadable) }
      taken.formUnion(marks)
    }
    return .marks(region, map.marks.map(\.id).filter(taken.contains))
  }

  private static func region(_ words: inout ArraySlice<Substring>, _ map: BodyMap) -> BodyMap.Region.ID? {
    guard let first = words.first else { return nil }
    guard let number = Int(first) else {
      return named(&words, among: map.regions.map { ($0.id, [$0.id.name, $0.label]) })
    }
    words.removeFirst()
    return map.regions.indices.contains(number - 1) ? map.regions[number - 1].id : nil
  }

  /// One mark by its name, or several by their letters in one word.
  private static func marks(_ words: inout ArraySlice<Substring>, _ map: BodyMap) -> [BodyMap.Mark.ID]? {
    if let mark = named(&words, among: map.marks.map { ($0.id, [$0.id.name, $0.label]) }) { return [mark] }
    guard let word = words.popFirst() else { return nil }
    let byLetter = word.map { letter in map.marks.first { $0.letter.lowercased() == String(letter) }?.id }
    return byLetter.contains(nil) ? nil : byLetter.compactMap { $0 }
  }

  /// What the words begin with, by the longest of its names; those words are taken away.
  private static func named<Thing>(
    _ words: inout ArraySlice<Substring>, among things: [(id: Thing, names: [String])]
  ) -> Thing? {
    var best: (id: Thing, count: Int)?
    for thing in things {
      for name in thing.names {
        let wanted = SpokenAnswer.plainly(name).split { ", :;".contains($0) }.filter { $0 != "and" }
        guard !wanted.isEmpty, wanted.count > best?.count ?? 0, words.starts(with: wanted) else { continue }
        best = (thing.id, wanted.count)
      }
    }
    words = words.dropFirst(best?.count ?? 0)
    return best?.id
  }
}
