import Knowledge

/// How old somebody was at the last encounter that a Phenopacket tells of.
struct PacketTime {
  let age: AgeRange?
  /// Something stands there that gives no age in years.
  let isUnread: Bool

  init(_ packet: [String: JSONTree]) {
    let time = packet["subject"]?.fields?["timeAtLastEncounter", or: "time_at_last_encounter"]?.fields
    age = time.flatMap(Self.age)
    isUnread = time != nil && age == nil
  }

  private static func age(_ time: [String: JSONTree]) -> AgeRange? {
    if let years = years(time["age"]) { return AgeRange(years) }
    guard let range = time["ageRange", or: "age_range"]?.fields, let least = years(range["start"]),
      let most = years(range["end"])
    else { return nil }
    return AgeRange(least, most)
  }

  private static func years(_ age: JSONTree?) -> Int? {
    age?.fields?["iso8601duration", or: "iso8601Duration"]?.text.flatMap(years)
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
