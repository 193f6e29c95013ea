import Knowledge

extension Made {
  /// The first minute of a day in November, or a later one.
  package static func moment(_ minute: Int = 0, day: Int = 1) -> Moment {
    guard let day = CalendarDay(year: 2026, month: 11, day: day),
      let moment = Moment(day: day, hour: minute / 60 % 24, minute: minute % 60, second: 0, ahead: 60)
    else { preconditionFailure("no such moment: day \(day), minute \(minute)") }
    return moment
  }

  /// A kept session of these answers.
  package static func session(_ id: Session.ID, _ sheet: AnswerSheet, label: String = "") -> Session {
    Session(
      id: id, label: label, guide: .firstEdition, edition: "7", started: moment(), changed: moment(),
      isFinished: false, sheet: sheet)
  }
}
