extension Rulebook {
  /// A sheet with what its choices answer of other findings and tell of the age.
  package func completed(_ sheet: AnswerSheet) -> AnswerSheet {
    let settled = SettledAnswers(sheet, in: self)
    var result = AnswerSheet(age: settled.age)
    for position in settled.given { result.answers[findings[position].id] = settled.answer(position) }
    return result
  }

  /// The findings whose questions do not arise for a sheet: an answer says that there is nothing to ask.
  package func idle(in sheet: AnswerSheet) -> Set<Finding.ID> {
    let settled = SettledAnswers(sheet, in: self)
    return Set(names(findings.indices.filter { asking[$0].map { settled.truth($0) } == .no }))
  }
}
