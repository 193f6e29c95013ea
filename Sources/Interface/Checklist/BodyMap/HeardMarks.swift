import Knowledge
import Screen

/// Marks at a place of the body map, in words: `5 WT`, `left-calf grown thin`, `5 none`.
struct HeardMarks: Equatable {
  let region: BodyMap.Region.ID
  /// What the place bears from now on; none takes everything away.
  let marks: [BodyMap.Mark.ID]

  /// Reads a place, by its number, id or label, and its marks, by their letters, ids or labels; nil where the words
  /// are something else.
  init?(_ line: String, on map: BodyMap) {
    var words = Self.words(line)
    guard let region = Self.region(&words, map), !words.isEmpty else { return nil }
    self.region = region
    if words.count == 1, let word = words.first, ["none", "nothing", "clear"].contains(word) {
      marks = []
      return
    }
    var taken: Set<BodyMap.Mark.ID> = []
    while !words.isEmpty {
      guard let marks = Self.marks(&words, map) else { return nil }
      taken.formUnion(marks)
    }
    marks = map.marks.map(\.id).filter(taken.contains)
  }

  private static func words(_ line: String) -> ArraySlice<Substring> {
    line.split { ", :;".contains($0) }.filter { $0 != "and" }[...]
  }

  private static func region(_ words: inout ArraySlice<Substring>, _ map: BodyMap) -> BodyMap.Region.ID? {
    guard let first = words.first else { return nil }
    guard let number = LinearText.numbers(in: String(first))?.first else {
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
    if !byLetter.contains(nil) { return byLetter.compactMap { $0 } }
    let near = map.marks.filter { word.count >= Interface.shortest && $0.id.name.hasPrefix(word) }
    return near.count == 1 ? [near[0].id] : nil
  }

  /// What the words begin with, by the longest of its names; those words are taken away.
  private static func named<Thing>(
    _ words: inout ArraySlice<Substring>, among things: [(id: Thing, names: [String])]
  ) -> Thing? {
    var best: (id: Thing, count: Int)?
    for thing in things {
      for name in thing.names {
        let wanted = Self.words(LinearText.plain(name))
        guard !wanted.isEmpty, wanted.count > best?.count ?? 0, words.starts(with: wanted) else { continue }
        best = (thing.id, wanted.count)
      }
    }
    words = words.dropFirst(best?.count ?? 0)
    return best?.id
  }
}
