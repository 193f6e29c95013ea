import Knowledge

/// How old somebody was at the last encounter that a Phenopacket tells of.
struct PacketTime {
  let age: AgeRange?
  let notUsed: [NotUsed]

  /// The names that the schema's versions give to it.
  static let names: Set<String> = [
    "timeAtLastEncounter", "time_at_last_encounter", "ageAtCollection", "age_at_collection", "age",
  ]

  init(_ packet: [String: JSONTree]) {
    let times = (packet["subject"]?.fields ?? [:]).inOrder.filter { Self.names.contains($0.key) }
    let ages = times.map { Self.age($0.value) }
    age = ages.compactMap { $0 }.first
    notUsed = zip(times, ages).compactMap { time, age in
      age == nil
        ? NotUsed("the age cannot be read (\(time.value.shown))", at: "subject.\(time.key)", mayMatter: true)
        : nil
    }
  }

  private static func age(_ time: JSONTree) -> AgeRange? {
    if let years = years(time) ?? years(time.fields?["age"]) { return AgeRange(years) }
    guard let range = time.fields?["ageRange", or: "age_range"]?.fields, let least = years(range["start"]),
      let most = years(range["end"])
    else { return nil }
    return AgeRange(least, most)
  }

  /// Version 1 has the duration under the name of age, or bare.
  private static func years(_ age: JSONTree?) -> Int? {
    let duration =
      age?.text ?? age?.fields?["iso8601duration", or: "iso8601Duration"]?.text ?? age?.fields?["age"]?.text
    return duration.flatMap(years)
  }

  /// The whole years of an ISO 8601 duration such as `P51Y6M`; nil when it is none.
  static func years(_ text: String) -> Int? {
    guard text.first == "P" else { return nil }
    var (years, days) = (0, 0)
    var digits = ""
    var isRead = false
    for character in text.dropFirst() {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      if character == "T", digits.isEmpty { return isRead ? years + days / 365 : 0 }
      guard digits.count <= 6, let count = Int(digits) else { return nil }
      switch character {
      case "Y": years += count
      case "M": days += count * 365 / 12
      case "W": days += count * 7
      case "D": days += count
      default: return nil
      }
      digits = ""
      isRead = true
    }
    return isRead && digits.isEmpty ? years + days / 365 : nil
  }
}
