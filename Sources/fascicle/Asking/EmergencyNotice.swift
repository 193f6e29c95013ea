import Knowledge
import Screen
import Typesetting

/// What is said at once when an answer asks for help now: what to do, and why.
enum EmergencyNotice {
  static func typeset(_ advice: Advice, _ options: TypesettingOptions) -> [Line] {
    var setter = Typesetter(options)
    let word = PageWords.level(.emergency)
    setter.add(advice.headline.hasPrefix(word) ? advice.headline : "\(word): \(advice.headline)", .alarm)
    for (number, step) in advice.doNow.enumerated() { setter.addItem("\(number + 1). ", [.text(step)]) }
    setter.add(PageWords.why, .heading)
    for reason in advice.reasons where reason.urgency == .emergency {
      setter.addItem("- ", [.text(PlainText.of(reason.text))])
    }
    setter.add(AskWords.goOn, .strong)
    return setter.result.lines
  }
}
