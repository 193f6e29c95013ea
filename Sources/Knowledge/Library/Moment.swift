/// A moment as a clock on the wall shows it, with its distance from universal time.
///
/// Written as `2026-11-21T03:04:05+01:00`.
package struct Moment: Hashable, Sendable, CustomStringConvertible {
  package let day: CalendarDay
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// Minutes ahead of universal time; negative in the west.
  package let ahead: Int

  /// Nil when no clock shows such a moment.
  package init?(day: CalendarDay, hour: Int, minute: Int, second: Int, ahead: Int) {
    // A second numbered 60 is a leap second.
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      (-1_439...1_439).contains(ahead), (1...9_999).contains(day.year)
    else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.ahead = ahead
  }

  /// Reads a moment as RFC 3339 and FHIR write it; nil when the text is none.
  ///
  /// Beside what `description` writes that is what servers make of it: `Z` for universal time, and parts of a second,
  /// which are dropped.
  package init?(_ text: String) {
    let letters = Array(text.hasSuffix("Z") ? text.dropLast() + "+00:00" : text[...])
    guard letters.count >= 25, letters[10] == "T", letters[13] == ":", letters[16] == ":",
      letters[letters.count - 3] == ":", let day = CalendarDay(String(letters[..<10]))
    else { return nil }
    let distance = letters.count - 6
    let parts = letters[19..<distance]
    guard parts.isEmpty || parts.first == "." && parts.count > 1 && Self.areDigits(parts.dropFirst()) else {
      return nil
    }
    let sign = letters[distance] == "+" ? 1 : letters[distance] == "-" ? -1 : nil
    let places = [11, 14, 17, distance + 1, distance + 4]
    let numbers = places.compactMap { Self.number(letters[$0..<$0 + 2]) }
    guard let sign, numbers.count == 5, numbers[4] < 60 else { return nil }
    self.init(
      day: day, hour: numbers[0], minute: numbers[1], second: numbers[2],
      ahead: sign * (numbers[3] * 60 + numbers[4]))
  }

  /// As ISO 8601 writes it, with the distance from UTC.
  package var description: String {
    let distance = "\(Self.two(abs(ahead) / 60)):\(Self.two(abs(ahead) % 60))"
    return "\(day)T\(time):\(Self.two(second))\(ahead < 0 ? "-" : "+")\(distance)"
  }

  /// Seconds of universal time since 1970 began; negative before.
  package var universal: Int {
    ((day.ordinal * 24 + hour) * 60 + minute - ahead) * 60 + second
  }

  /// The hour and minute, as people write them.
  package var time: String { "\(Self.two(hour)):\(Self.two(minute))" }

  /// Nil where anything but digits stands.
  private static func number(_ digits: ArraySlice<Character>) -> Int? {
    areDigits(digits) ? Int(String(digits)) : nil
  }

  private static func areDigits(_ letters: ArraySlice<Character>) -> Bool {
    letters.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
