import Knowledge

/// Reads a Phenopacket: what its terms answer of the findings, and nothing more.
///
/// An observed term answers yes to each finding whose term it is or stands below; an excluded one answers
/// no to each finding whose term it is or stands above. Of a finding with several terms all must do so.
struct PhenopacketReader {
  let sheet: AnswerSheet
  let notUsed: [String]

  init(_ packet: [String: JSONTree], findings: [Finding], terms: TermMap) {
    let (features, unreadable) = Self.features(of: packet, terms)
    let above = Dictionary(
      findings.flatMap(\.hpo).map { ($0, terms.atOrAbove($0)) }, uniquingKeysWith: { first, _ in first })
    var sheet = AnswerSheet()
    var used: Set<Int> = []
    for finding in findings where finding.kind == .yesno && !finding.hpo.isEmpty {
      // A yes is looked for first: where both meet, yes outweighs no.
      for (answer, isExcluded) in [(Answer.yes, false), (.no, true)] where sheet.answers[finding.id] == nil {
        let speaking = finding.hpo.map { term in
          features.indices.filter {
            features[$0].isExcluded == isExcluded && features[$0].reaches(term, above: above[term] ?? [])
          }
        }
        guard speaking.allSatisfy({ !$0.isEmpty }) else { continue }
        sheet.answers[finding.id] = answer
        used.formUnion(speaking.joined())
      }
    }
    let idle = features.indices.filter { !used.contains($0) }.map { features[$0].name }
    let time = PacketTime(packet)
    sheet.age = time.age
    self.sheet = sheet
    notUsed =
      unreadable + idle + (time.isUnread ? ["timeAtLastEncounter"] : []) + Self.otherParts(of: packet)
  }

  private static func features(
    of packet: [String: JSONTree], _ terms: TermMap
  ) -> ([PacketFeature], unreadable: [String]) {
    let all = packet["phenotypicFeatures", or: "phenotypic_features"]?.items ?? []
    let read = all.compactMap { PacketFeature($0.fields ?? [:], in: terms) }
    let lost = all.count - read.count
    return (read, lost == 0 ? [] : ["features without a readable type: \(lost)"])
  }

  /// Parts that hold something and say nothing of the findings, such as a diagnosis.
  private static func otherParts(of packet: [String: JSONTree]) -> [String] {
    [
      ("measurements", "measurements"), ("biosamples", "biosamples"), ("interpretations", "interpretations"),
      ("diseases", "diseases"), ("medicalActions", "medical_actions"), ("files", "files"),
    ].compactMap { name, other in packet[name, or: other]?.items?.isEmpty == false ? name : nil }
  }
}
