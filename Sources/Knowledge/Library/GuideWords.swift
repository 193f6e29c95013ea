/// The sentences that stand in the guide's own text as well as around it.
///
/// Authoring puts them into the text where it says so, and knows nothing of `PageWords`.
package enum GuideWords {
  /// Who checked the guide or a page; where nobody did, that.
  package static func checked(by reviewers: [Reviewer]) -> String {
    if reviewers.isEmpty { return "No doctor or nurse has checked these pages yet." }
    let each = reviewers.map { "by \($0.name), \($0.role), on \($0.date)" }
    return "Checked " + each.joined(separator: ", and ") + "."
  }
}
