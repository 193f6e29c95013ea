import Knowledge

/// The words that stand for what `guide.md` says, wherever content is read: `{number}` and `{helpline}` for whom to call,
/// `{checked}` for who checked the guide.
struct Placeholders {
  private let values: [String: String]

  /// Takes the values from `guide.md`; what is wrong with that file is told where it is read.
  init(guide: ContentFile?) {
    let document = guide.flatMap { Document($0, ReadingLog()) }
    let header = document?.header
    let reviewers = document.map { ReviewerReader.read($0, reviewed: nil, ReadingLog()) } ?? []
    values = [
      "number": header?.node("emergencyNumber")?.text ?? "", "helpline": header?.node("helpline")?.text ?? "",
      "checked": GuideWords.checked(by: reviewers),
    ]
  }

  /// The file with the values in place of their words; any other word in braces is reported.
  func fill(_ file: ContentFile, _ log: ReadingLog) -> ContentFile {
    guard file.contains(UInt8(ascii: "{")) else { return file }
    var isChanged = false
    let lines = file.lines.enumerated().map { number, line -> Substring in
      let filled = fill(line, number + 1, file, log)
      if filled != nil { isChanged = true }
      return filled.map { Substring($0) } ?? line
    }
    return isChanged ? ContentFile(path: file.path, text: lines.joined(separator: "\n")) : file
  }

  /// Nil where nothing stands to be replaced.
  private func fill(_ line: Substring, _ number: Int, _ file: ContentFile, _ log: ReadingLog) -> String? {
    var rest = line
    var result = ""
    var isChanged = false
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      let word = rest.dropFirst().prefix { $0.isLetter }
      let end = word.endIndex
      guard !word.isEmpty, end < rest.endIndex, rest[end] == "}" else {
        result.append("{")
        rest = rest.dropFirst()
        continue
      }
      if let value = values[String(word)] {
        result += value
        isChanged = true
      } else {
        let column = line.distance(from: line.startIndex, to: open) + 1
        log.report(
          "nothing stands for {\(word)}",
          help: Nearest.to(String(word), among: values.keys).map { "did you mean {\($0)}?" }
            ?? "use {number}, {helpline} or {checked}, or take the braces out",
          in: file, at: TextPosition(line: number, column: column))
        result += "{\(word)}"
      }
      rest = rest[rest.index(after: end)...]
    }
    return isChanged ? result + rest : nil
  }
}
