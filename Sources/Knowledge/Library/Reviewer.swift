/// Somebody trained to judge it who has checked a page, or the whole guide.
package struct Reviewer: Sendable, Hashable, Codable {
  package let name: String
  /// What makes them fit to judge it, such as a profession.
  package let role: String
  package let date: CalendarDay

  package init(name: String, role: String, date: CalendarDay) {
    self.name = name
    self.role = role
    self.date = date
  }
}
