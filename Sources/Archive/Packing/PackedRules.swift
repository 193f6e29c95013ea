import Knowledge

extension Rule: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(conclusion)
    bytes.put(when)
    bytes.put(unless)
    bytes.put(doNow)
    bytes.put(body)
    bytes.put(sources)
    bytes.put(cases)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), conclusion: try bytes.get(), when: try bytes.get(), unless: try bytes.get(),
      doNow: try bytes.get(), body: try bytes.get(), sources: try bytes.get(), cases: try bytes.get())
  }
}

extension RuleCase: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(sheet)
    bytes.put(fires)
    bytes.put(urgency)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(sheet: try bytes.get(), fires: try bytes.get(), urgency: try bytes.get())
  }
}

extension Conclusion: Packed {
  private enum Mark: UInt8 {
    case urgency, mimic, weight, ceiling
  }

  func pack(into bytes: inout PackedWriter) {
    func mark(_ mark: Mark) { bytes.put(byte: mark.rawValue) }
    switch self {
    case .urgency(let urgency, let mimic):
      mark(.urgency)
      bytes.put(urgency)
      bytes.put(mimic)
    case .mimic(let condition):
      mark(.mimic)
      bytes.put(condition)
    case .weight(let condition, let direction):
      mark(.weight)
      bytes.put(condition)
      bytes.put(direction)
    case .ceiling(let condition, let level):
      mark(.ceiling)
      bytes.put(condition)
      bytes.put(level)
    }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    switch Mark(rawValue: try bytes.byte()) {
    case .urgency: self = .urgency(try bytes.get(), mimic: try bytes.get())
    case .mimic: self = .mimic(try bytes.get())
    case .weight: self = .weight(try bytes.get(), try bytes.get())
    case .ceiling: self = .ceiling(try bytes.get(), try bytes.get())
    case nil: throw .damaged
    }
  }
}

/// What `When` marks its cases with.
private enum WhenMark: UInt8 {
  case finding, age, all, atLeast
}

extension When: Packed where Leaf: Packed {
  func pack(into bytes: inout PackedWriter) {
    func mark(_ mark: WhenMark) { bytes.put(byte: mark.rawValue) }
    switch self {
    case .finding(let leaf):
      mark(.finding)
      bytes.put(leaf)
    case .fact(.age(let range)):
      mark(.age)
      bytes.put(range)
    case .all(let parts):
      mark(.all)
      bytes.put(parts)
    case .atLeast(let count, let parts):
      mark(.atLeast)
      bytes.put(count)
      bytes.put(parts)
    }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self = try bytes.nested { (bytes) throws(LibraryError) -> When in
      switch WhenMark(rawValue: try bytes.byte()) {
      case .finding: .finding(try bytes.get())
      case .age: .fact(.age(try bytes.get()))
      case .all: .all(try bytes.get())
      case .atLeast: .atLeast(try bytes.get(), try bytes.get())
      case nil: throw .damaged
      }
    }
  }
}
