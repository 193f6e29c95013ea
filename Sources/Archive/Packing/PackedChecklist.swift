import Knowledge

extension Section: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(title)
    bytes.put(turn)
    bytes.put(findings)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(id: try bytes.get(), title: try bytes.get(), turn: try bytes.get(), findings: try bytes.get())
  }
}

extension Finding: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(code)
    bytes.put(section)
    bytes.put(kind)
    bytes.put(choices)
    for text in [ask, term, plain, means] { bytes.put(text) }
    bytes.put(alone)
    bytes.put(unsure)
    bytes.put(fits)
    bytes.put(asksWhen)
    bytes.put(hpo)
    bytes.put(fact)
    bytes.put(sources)
    bytes.put(why)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), code: try bytes.get(), section: try bytes.get(), kind: try bytes.get(),
      choices: try bytes.get(), ask: try bytes.get(), term: try bytes.get(), plain: try bytes.get(),
      means: try bytes.get(), alone: try bytes.get(), unsure: try bytes.get(), fits: try bytes.get(),
      asksWhen: try bytes.get(), hpo: try bytes.get(), fact: try bytes.get(), sources: try bytes.get(),
      why: try bytes.get())
  }
}

extension Choice: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(label)
    bytes.put(answers)
    bytes.put(age)
    bytes.put(spot)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), label: try bytes.get(), answers: try bytes.get(), age: try bytes.get(),
      spot: try bytes.get())
  }
}

extension Choice.Spot: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(place)
    bytes.put(mark)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(place: try bytes.get(), mark: try bytes.get())
  }
}

extension AgeRange: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(least)
    bytes.put(most)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    guard let range = AgeRange(try bytes.get(), try bytes.get()) else { throw .damaged }
    self = range
  }
}

extension Answer: Packed {
  private enum Mark: UInt8 {
    case yes, no, unsure, chose
  }

  func pack(into bytes: inout PackedWriter) {
    switch self {
    case .yes: bytes.put(byte: Mark.yes.rawValue)
    case .no: bytes.put(byte: Mark.no.rawValue)
    case .unsure: bytes.put(byte: Mark.unsure.rawValue)
    case .chose(let choices):
      bytes.put(byte: Mark.chose.rawValue)
      bytes.put(choices)
    }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    switch Mark(rawValue: try bytes.byte()) {
    case .yes: self = .yes
    case .no: self = .no
    case .unsure: self = .unsure
    case .chose: self = .chose(try bytes.get())
    case nil: throw .damaged
    }
  }
}

extension AnswerSheet: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(answers)
    bytes.put(age)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(answers: try bytes.get(), age: try bytes.get())
  }
}
