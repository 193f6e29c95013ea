import Knowledge

/// JSON: one value, or one a line.
extension AnswersReader {
  /// The lines that hold something; only a line feed ends one, for a text in JSON may hold every other mark.
  static func lines(_ bytes: [UInt8]) -> [JSONOutline.Part] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains { $0 > UInt8(ascii: " ") } }
      .map { JSONOutline.Part($0.element.indices, line: $0.offset + 1) }
  }

  static func isObject(_ line: JSONOutline.Part, _ bytes: [UInt8]) -> Bool {
    do throws(JSONFault) {
      return try JSONParser.tree(of: bytes, in: line.range).fields != nil
    } catch .repeats {
      return true
    } catch {
      return false
    }
  }

  /// Our own files are YAML, of which what looks like JSON is a part; none is so large.
  func unsound(_ text: String, _ bytes: [UInt8]) -> AnswersRecord {
    guard Limits.answerBytes.isPassed(by: bytes.count) else { return own(text) }
    do throws(JSONFault) {
      _ = try JSONParser.tree(of: bytes, isBounded: false)
      return own(text)
    } catch {
      return AnswersRecord(place: nil, reading: .failure(AnswersFileError(error)))
    }
  }

  func records(in line: JSONOutline.Part, _ bytes: [UInt8]) -> [AnswersRecord] {
    let place = "line \(line.line)"
    do throws(JSONFault) {
      let tree = try JSONParser.tree(of: bytes, in: line.range)
      if let items = tree.items { return records(ofList: items.lazy.map { .success($0) }, at: place) }
      guard let fields = tree.fields else { return Self.notASheet(tree, at: place) }
      return records(of: fields, at: place)
    } catch {
      return Self.refusal(error.sentence(tellsLine: false), at: place)
    }
  }

  /// What one JSON value holds; nil where it is not sound.
  ///
  /// The items of a list and the entries of a Bundle are read one by one.
  func records(of outline: JSONOutline, _ bytes: [UInt8]) -> [AnswersRecord]? {
    if !outline.isObject { return records(ofList: outline.items(bytes), at: nil) }
    do throws(JSONFault) {
      if outline.isBundle(bytes) {
        let (fields, entries) = try outline.bundle(bytes)
        guard let entries else { return records(of: fields, at: nil) }
        return records(ofBundle: fields, entries.items(bytes), at: nil)
      }
      return records(of: try JSONParser.tree(of: bytes).fields ?? [:], at: nil)
    } catch .isBroken {
      return nil
    } catch {
      return Self.refusal(error.sentence(tellsLine: true), at: nil)
    }
  }

  private func records(
    ofList items: some Sequence<Result<JSONTree, AnswersFileError>>, at place: String?
  ) -> [AnswersRecord] {
    var (records, count, holdsSheet) = ([AnswersRecord](), 0, false)
    for item in items {
      let inner = Self.join(place, "[\(count)]")
      count += 1
      switch item {
      case .failure(let error):
        holdsSheet = true
        records.append(AnswersRecord(place: inner, reading: .failure(error)))
      case .success(let tree):
        holdsSheet = holdsSheet || tree.fields != nil
        records +=
          tree.fields.map { self.records(of: $0, at: inner) } ?? Self.notASheet(tree, at: inner)
      }
    }
    guard holdsSheet else { return Self.refusal("this is a list without a sheet of answers", at: place) }
    guard count == 1, records.count == 1 else { return records }
    return [AnswersRecord(place: place, reading: records[0].reading, head: records[0].head)]
  }

  private static func notASheet(_ tree: JSONTree, at place: String) -> [AnswersRecord] {
    refusal("this is no sheet of answers: \(tree.shown)", at: place)
  }
}
