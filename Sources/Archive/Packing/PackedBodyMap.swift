import Knowledge

extension BodyMap: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(marks)
    bytes.put(regions)
    bytes.put(drawings)
    bytes.put(implications)
    bytes.put(sources)
    bytes.put(introduction)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      marks: try bytes.get(), regions: try bytes.get(), drawings: try bytes.get(),
      implications: try bytes.get(), sources: try bytes.get(), introduction: try bytes.get())
  }
}

extension BodyMap.Mark: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(label)
    bytes.put(letter)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(id: try bytes.get(), label: try bytes.get(), letter: try bytes.get())
  }
}

extension BodyMap.Region: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(label)
    bytes.put(part)
    bytes.put(side)
    bytes.put(slot)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), label: try bytes.get(), part: try bytes.get(), side: try bytes.get(),
      slot: try bytes.get())
  }
}

extension BodyMap.Drawing: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(title)
    bytes.put(rows)
    bytes.put(slots)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(title: try bytes.get(), rows: try bytes.get(), slots: try bytes.get())
  }
}

extension BodyMap.Drawing.Slot: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(region)
    bytes.put(row)
    bytes.put(column)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(region: try bytes.get(), row: try bytes.get(), column: try bytes.get())
  }
}

extension BodyMap.Implication: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(finding)
    bytes.put(marks)
    bytes.put(with)
    bytes.put(parts)
    bytes.put(oneSide)
    bytes.put(within)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      finding: try bytes.get(), marks: try bytes.get(), with: try bytes.get(), parts: try bytes.get(),
      oneSide: try bytes.get(), within: try bytes.get())
  }
}
