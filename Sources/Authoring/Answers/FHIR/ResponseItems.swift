import Knowledge

/// The items of a response, wherever they stand and however they are written.
extension ResponseReader {
  /// `why` says what is wrong with where they stand; nil where they stand as FHIR has it.
  mutating func read(items: JSONTree, at place: String, why: String? = nil) throws(AnswersFileError) {
    guard let list = items.items else {
      return try read(item: items, at: place, why: why ?? "an object in place of a list")
    }
    for (number, item) in list.enumerated() where item.holdsSomething {
      let place = "\(place)[\(number)]"
      if item.items == nil {
        try read(item: item, at: place, why: why)
      } else {
        try read(items: item, at: place, why: why ?? "a list within a list")
      }
    }
  }

  private mutating func read(item: JSONTree, at place: String, why: String?) throws(AnswersFileError) {
    guard let fields = item.fields else {
      return builder.tell("an item that is none: \(item.shown)", at: place, mayMatter: true)
    }
    try Self.expectSense(of: fields)
    let named = fields.inOrder.first { $0.key.lowercased() == "linkid" }
    let link = named?.value.text
    var values: [ResponseValue] = []
    var unknown: [String] = []
    for (name, value) in fields.inOrder where name != named?.key {
      let inner = "\(place).\(name)"
      switch name {
      case "text", "id", "definition": break
      case "item": try read(items: value, at: inner, why: why)
      case "answer": values += try read(answers: value, at: inner)
      case "extension": builder.tell("an extension: \(value.shown)", at: inner, mayMatter: false)
      case _ where value.holdsItems:
        try read(items: value, at: inner, why: why ?? "\(name) in place of item")
      case _ where Self.copied.contains(name) || name.hasPrefix("_"):
        builder.tell("\(link ?? "an item"): \(name) is not used", at: inner, mayMatter: false)
      case _ where Self.mayAnswer(name, value):
        values.append(ResponseValue(value, named: name).misplaced("\(name) in place of answer"))
      default:
        builder.tell(
          "\(link ?? "an item") has an unknown \(name): \(value.shown)", at: inner, mayMatter: true)
        unknown.append(name)
      }
    }
    if values.isEmpty, let name = unknown.first, let question = link.flatMap(builder.question) {
      builder.addUnread("an unknown \(name)", to: question, at: place)
    }
    let doubt =
      why ?? (named.map { $0.key == "linkId" } ?? true ? nil : "\(named?.key ?? "") in place of linkId")
    if let doubt { values = values.map { $0.misplaced(doubt) } }
    let name = link ?? named.map { "linkId \($0.value.shown)" }
    try add(
      values, to: link, told: [name, fields["text"]?.text].compactMap { $0 }.joined(separator: ": "),
      at: place)
  }

  /// Elements of the questionnaire that some programs copy to an item.
  private static let copied: Set<String> = [
    "type", "required", "repeats", "readOnly", "prefix", "code", "answerOption", "answerValueSet",
    "enableWhen", "enableBehavior", "maxLength", "option", "options", "title",
  ]

  /// Whether an element of an item that FHIR does not have there looks like its answer.
  ///
  /// A bare true counts under the plain names alone: `answered` may mean something else.
  private static func mayAnswer(_ name: String, _ value: JSONTree) -> Bool {
    let small = name.lowercased()
    if small.hasPrefix("value") || ["answer", "answers", "initial", "response"].contains(small) {
      return true
    }
    return value.truth == nil && Nearest.to(small, among: ["answer", "answers"]) != nil
  }

  private mutating func read(answers: JSONTree, at place: String) throws(AnswersFileError) -> [ResponseValue]
  {
    guard let list = answers.items else {
      guard let fields = answers.fields else {
        return [ResponseValue(answers, named: "answer").misplaced("a bare value in place of a list")]
      }
      return try read(answer: fields, at: place).map { $0.misplaced("an object in place of a list") }
    }
    var values: [ResponseValue] = []
    for (number, answer) in list.enumerated() where answer.holdsSomething {
      if let fields = answer.fields {
        values += try read(answer: fields, at: "\(place)[\(number)]")
      } else {
        values.append(ResponseValue(answer, named: "answer").misplaced("a bare value in the list of answers"))
      }
    }
    return values
  }

  private mutating func read(
    answer fields: [String: JSONTree], at place: String
  ) throws(AnswersFileError) -> [ResponseValue] {
    try Self.expectSense(of: fields)
    var values: [ResponseValue] = []
    var unknown: [String: JSONTree] = [:]
    for (name, value) in fields.inOrder {
      let inner = "\(place).\(name)"
      switch name {
      case "id", "extension": break
      case "item": try read(items: value, at: inner)
      case _ where value.holdsItems: try read(items: value, at: inner, why: "\(name) in place of item")
      case _ where name.hasPrefix("value"): values.append(ResponseValue(value, named: name))
      case _ where name.hasPrefix("_value"):
        if fields[String(name.dropFirst())]?.holdsSomething != true {
          values.append(ResponseValue(value, named: name))
        }
      default: unknown[name] = value
      }
    }
    if !unknown.isEmpty {
      let names = unknown.keys.sorted().joined(separator: ", ")
      values.append(ResponseValue(.object(unknown), named: "").misplaced("\(names) in place of a value"))
    }
    if values.isEmpty, fields["extension"]?.holdsSomething == true, fields["item"] == nil {
      return [ResponseValue(withoutValue: fields)]
    }
    if let extra = fields["extension"], extra.holdsSomething {
      builder.tell("an extension: \(extra.shown)", at: "\(place).extension", mayMatter: false)
    }
    return values
  }
}

extension JSONTree {
  /// Whether an item with a linkId stands anywhere in it.
  var holdsItems: Bool {
    switch self {
    case .object(let fields):
      fields.contains { $0.key.lowercased() == "linkid" } || fields.values.contains(where: \.holdsItems)
    case .list(let items): items.contains(where: \.holdsItems)
    case .text, .number, .truth, .null: false
    }
  }
}
