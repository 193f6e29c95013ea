import Knowledge

extension Document {
  /// The id of what the file holds: its name, which must be plain.
  func id<Kind>(_ kind: Kind.Type, _ log: ReadingLog) -> Identifier<Kind> {
    let name = file.name
    if !Self.isIdentifier(name) {
      log.report(
        "the file's name cannot be an id: \(name)",
        help: "use at most \(Limits.idBytes.shown): small letters, digits and hyphens",
        in: file)
    }
    return Identifier(name)
  }

  /// The body as blocks.
  func blocks(_ log: ReadingLog) -> [Block] {
    MarkdownReader(file: file, firstLine: bodyLine, log: log).blocks(of: body)
  }

  /// The body, which must not be empty.
  func neededBlocks(_ log: ReadingLog) -> [Block] {
    let blocks = blocks(log)
    if blocks.isEmpty {
      log.report(
        "the body is empty", help: "write the text below the header", in: file,
        at: TextPosition(line: max(1, bodyLine - 1), column: 1))
    }
    return blocks
  }

  /// A list of ids in the header, each of which must exist.
  func references<Kind>(
    _ name: String, _ kind: Kind.Type, _ reference: (Identifier<Kind>) -> Reference, _ log: ReadingLog
  ) -> [Identifier<Kind>] {
    header.list(name).map { item in
      let id = Identifier<Kind>(item.text)
      log.mention(reference(id), in: file, at: item.place)
      return id
    }
  }

  /// The sources in the header; a claim without one is a problem.
  func sources(_ log: ReadingLog) -> [Source.ID] {
    let sources = references("sources", Source.self, Reference.source, log)
    if sources.isEmpty {
      log.report(
        "names no source", help: "add sources: [id] with what its claims rest on", in: file,
        at: header.place(of: "sources"))
    }
    return sources
  }

  /// Whether a name is plain enough to be an id.
  static func isIdentifier(_ name: String) -> Bool {
    !name.isEmpty && !Limits.idBytes.isPassed(by: name.utf8.count) && name.utf8.allSatisfy(isIdentifierByte)
      && !name.hasPrefix("-")
  }

  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}
