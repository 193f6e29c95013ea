/// The small content with a body map as small as one can be.
enum SmallMap {
  static let map = """
    ---
    marks:
      - {id: red, label: red, letter: R}
      - {id: blue, label: dark blue, letter: B}
    parts: [top, end]
    regions:
      - {id: head, label: The head, part: top, side: middle, slot: hd}
      - {id: tail, label: The tail, part: end, side: left, slot: tl}
    implies:
      - {finding: alpha, marks: [red], parts: 2}
    sources: [work]
    ---
    Mark what you see.

    ```Front
     [hd]
    ```

    ```Back
     /  \\
     [tl]
    ```
    """

  static let delta = """
    ---
    code: D01
    ask: Where is it?
    term: Places
    plain: Where it is
    kind: map
    alone: none
    sources: [work]
    ---
    Why the place is asked.
    """

  static let checklist = SmallContent.checklist(adding: "- {id: places, title: Places, asks: delta}")

  static let files = [
    "bodymap.md": map, "findings/signs/delta.md": delta, "checklist.md": checklist,
  ]

  /// A part of the map's file, changed, with marks where problems belong.
  static func fault(_ old: String, _ new: String, _ expected: Fault.Expected...) -> Fault {
    Fault(
      "bodymap.md", text: map.split(separator: old, omittingEmptySubsequences: false).joined(separator: new),
      expected: expected)
  }
}
