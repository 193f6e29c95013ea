import Knowledge

extension Made {
  /// A small figure: a head, two hands and a tail, with marks red, blue and green.
  ///
  ///       [hd]
  ///     [lh][rh]        [tl]
  package static func bodyMap(_ implications: [BodyMap.Implication] = []) -> BodyMap {
    typealias Slot = BodyMap.Drawing.Slot
    return BodyMap(
      marks: [
        BodyMap.Mark(id: "red", label: "red", letter: "R"),
        BodyMap.Mark(id: "blue", label: "dark blue", letter: "B"),
        BodyMap.Mark(id: "green", label: "green", letter: "G"),
      ],
      regions: [
        region("head", "top", .middle, "hd"), region("left-hand", "hands", .left, "lh"),
        region("right-hand", "hands", .right, "rh"), region("tail", "end", .middle, "tl"),
      ],
      drawings: [
        BodyMap.Drawing(
          title: "Before", rows: ["  [hd]", "[lh][rh]"],
          slots: [
            Slot(region: "head", row: 0, column: 2), Slot(region: "left-hand", row: 1, column: 0),
            Slot(region: "right-hand", row: 1, column: 4),
          ]),
        BodyMap.Drawing(
          title: "Behind", rows: ["", " [tl]"], slots: [Slot(region: "tail", row: 1, column: 1)]),
      ], implications: implications, sources: ["map-work"], introduction: [])
  }

  private static func region(
    _ name: String, _ part: String, _ side: BodyMap.Region.Side, _ slot: String
  ) -> BodyMap.Region {
    BodyMap.Region(id: Identifier(name), label: "The \(name)", part: part, side: side, slot: slot)
  }

  /// A guide of these findings and one that is answered on the small figure, named `map`, which is asked first.
  package static func guide(
    _ findings: [Finding], map: BodyMap, rules: [Rule] = []
  ) -> Guide {
    var guide = guide(
      [finding("map", kind: .map, choices: map.choices)] + findings, rules: rules)
    guide.bodyMap = map
    return guide
  }
}
