/// The marks of a text, such as `<<1>>`, and the text without them.
package struct Marks {
  package struct Place: Equatable {
    package let line: Int
    package let column: Int
  }

  package let text: String
  package let places: [Int: Place]

  package init(_ marked: String) {
    var places: [Int: Place] = [:]
    var lines: [String] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      var plain = ""
      var rest = line
      while let mark = rest.firstMatch(of: /<<([0-9])>>/) {
        plain += rest[..<mark.range.lowerBound]
        if let number = Int(mark.1) { places[number] = Place(line: lines.count + 1, column: plain.count + 1) }
        rest = rest[mark.range.upperBound...]
      }
      lines.append(plain + rest)
    }
    text = lines.joined(separator: "\n")
    self.places = places
  }
}
