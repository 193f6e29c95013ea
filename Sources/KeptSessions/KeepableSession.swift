import Knowledge

extension Session {
  /// The session as the store can hold it: SQLite ends a text at its first NUL, so that what was read would not be what
  /// was written.
  var keepable: Session {
    guard label.contains("\0") || edition.contains("\0") else { return self }
    return Session(
      id: id, label: label.filter { $0 != "\0" }, guide: guide, edition: edition.filter { $0 != "\0" },
      started: started, changed: changed, isFinished: isFinished, sheet: sheet, level: level)
  }
}
