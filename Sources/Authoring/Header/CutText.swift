extension Header {
  /// Says which texts end at a `#` that YAML takes for the beginning of a remark.
  func reportCutTexts() {
    for name in names { reportCutTexts(in: node(name)) }
  }

  private func reportCutTexts(in node: HeaderNode?) {
    switch node?.content {
    case .list(let items)?: for item in items { reportCutTexts(in: item) }
    case .mapping(let pairs)?: for pair in pairs { reportCutTexts(in: pair.value) }
    case .text(let text, plain: true)?:
      guard let place = node?.place, let remark = remark(after: text, at: place) else { return }
      report(cutAt: remark)
    case .text, nil: break
    }
  }

  private func report(cutAt place: TextPosition) {
    log.report(
      "the text ends at a #: what follows is not read",
      help: "put the text in quotes, or the remark on a line of its own", in: file, at: place)
  }

  /// Where a remark begins right behind a text, which may go on over several lines.
  private func remark(after text: String, at place: TextPosition) -> TextPosition? {
    var words = text.split(separator: " ")[...]
    if words.isEmpty { return nil }
    var (number, skipped) = (place.line, place.column - 1)
    while number <= file.lines.count {
      let line = file.line(number).dropFirst(skipped)
      for piece in line.split(separator: " ") {
        let column = line.distance(from: line.startIndex, to: piece.startIndex) + skipped + 1
        if words.isEmpty { return piece.hasPrefix("#") ? TextPosition(line: number, column: column) : nil }
        guard let word = words.first, piece == word else { return nil }
        words = words.dropFirst()
      }
      if words.isEmpty { return nil }
      (number, skipped) = (number + 1, 0)
    }
    return nil
  }
}
