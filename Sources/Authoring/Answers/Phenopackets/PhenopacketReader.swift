import Knowledge

/// Reads a Phenopacket: what its terms answer of the findings, and nothing more.
///
/// An observed term answers yes to each finding whose term it is or stands below; an excluded one answers
/// no to each finding whose term it is or stands above. Of a finding with several terms all must do so.
struct PhenopacketReader {
  let reading: AnswersReading

  /// Whether some fields are those of a Phenopacket of any version.
  static func knows(_ fields: [String: JSONTree]) -> Bool {
    fields.keys.contains(where: PacketFeatures.isName) || fields["metaData", or: "meta_data"]?.fields != nil
  }

  init(_ packet: [String: JSONTree], findings: [Finding], terms: TermMap) {
    let features = PacketFeatures(packet, terms)
    let above = Dictionary(
      findings.flatMap(\.hpo).map { ($0, terms.atOrAbove($0)) }, uniquingKeysWith: { first, _ in first })
    var sheet = AnswerSheet()
    /// By the features' positions, what each answered.
    var answered: [Int: [Finding]] = [:]
    for finding in findings where finding.kind == .yesno && !finding.hpo.isEmpty {
      // A yes is looked for first: where both meet, yes outweighs no.
      for (answer, isExcluded) in [(Answer.yes, false), (.no, true)] where sheet.answers[finding.id] == nil {
        let speaking = finding.hpo.map { term in
          features.all.indices.filter {
            features.all[$0].isExcluded == isExcluded
              && features.all[$0].reaches(term, above: above[term] ?? [])
          }
        }
        guard speaking.allSatisfy({ !$0.isEmpty }) else { continue }
        sheet.answers[finding.id] = answer
        for position in Set(speaking.joined()) { answered[position, default: []].append(finding) }
      }
    }
    let idle = features.all.enumerated().compactMap { position, feature in
      Self.notUsed(feature, answering: answered[position] ?? [], terms)
    }
    let time = PacketTime(packet)
    sheet.age = time.age
    reading = AnswersReading(
      sheet: sheet, notUsed: idle + features.notUsed + time.notUsed + PacketRest.notUsed(packet))
  }

  /// A term that answers nothing; or one that alarms and was used for something less.
  private static func notUsed(
    _ feature: PacketFeature, answering findings: [Finding], _ terms: TermMap
  ) -> NotUsed? {
    let alarms = !feature.isExcluded && terms.alarms(feature.term)
    if findings.isEmpty { return NotUsed(feature.name, at: feature.place, mayMatter: alarms) }
    let isUnderstood = findings.contains {
      $0.hpo.contains(feature.term) || ($0.urgencyIfYes ?? .selfcare) >= .today
    }
    guard alarms, !isUnderstood else { return nil }
    return NotUsed("\(feature.name), of which only a part is asked", at: feature.place, mayMatter: true)
  }
}
