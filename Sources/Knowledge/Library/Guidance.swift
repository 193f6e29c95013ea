/// What to say at one outcome of the checklist: the action first, then the safety net.
package struct Guidance: Sendable, Equatable, Codable {
  package let headline: String
  package let doNow: [String]
  package let watchFor: [String]
  package let sources: [Source.ID]
  /// The reason shown where the outcome itself is the reason.
  package let body: [Block]

  package init(headline: String, doNow: [String], watchFor: [String], sources: [Source.ID], body: [Block]) {
    self.headline = headline
    self.doNow = doNow
    self.watchFor = watchFor
    self.sources = sources
    self.body = body
  }
}
