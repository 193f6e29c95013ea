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

  /// Who checked it, as the pages say it; where nobody did, that.
  package static func sentence(_ reviewers: [Reviewer]) -> String {
    if reviewers.isEmpty { return "No doctor or nurse has checked these pages yet." }
    let each = reviewers.map { "by \($0.name), \($0.role), on \($0.date)" }
    return "Checked " + each.joined(separator: ", and ") + "."
  }
}
