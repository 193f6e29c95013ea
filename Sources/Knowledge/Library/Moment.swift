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

  /// Reads what `description` writes; nil when the text is no moment.
  package init?(_ text: String) {
    let letters = Array(text)
    guard letters.count == 25, letters[10] == "T", letters[13] == ":", letters[16] == ":",
      letters[22] == ":", let day = CalendarDay(String(letters[..<10]))
    else { return nil }
    let sign = letters[19] == "+" ? 1 : letters[19] == "-" ? -1 : nil
    let numbers = [11, 14, 17, 20, 23].compactMap { Self.number(letters[$0..<$0 + 2]) }
    guard let sign, numbers.count == 5, numbers[4] < 60 else { return nil }
    self.init(
      day: day, hour: numbers[0], minute: numbers[1], second: numbers[2],
      ahead: sign * (numbers[3] * 60 + numbers[4]))
  }

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
    digits.allSatisfy { ("0"..."9").contains($0) } ? Int(String(digits)) : nil
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
