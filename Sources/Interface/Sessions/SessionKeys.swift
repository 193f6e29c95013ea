import Screen

extension Scope {
  package static let sessions = Scope("sessions", "sessions")
  package static let naming = Scope("naming", "label of a session", .text)
  package static let deleting = Scope("deleting", "deleting a session")
  package static let timeline = Scope("timeline", "timeline")
}

extension Command {
  package static let showSessions = Command("sessions")
  package static let showTimeline = Command("timeline")
}

/// The sessions' part of the key table.
extension SessionsPane {
  package static let bindings: [Binding] =
    [
      Binding(
        [.enter], .sessions, .choose, "choose", "choose",
        "Take the line in focus: keep this checklist, or go on with a saved one."),
      Binding(
        [.character("t")], .sessions, .showTimeline, "timeline", "timeline",
        "Set the sessions with the label in focus side by side."),
      Binding(
        [.character("x"), .delete], .sessions, .delete, "delete", "delete",
        "Delete the session in focus; it is asked once more."),
      Binding(Keymap.down, .sessions, .lineDown, "line-down", "down", "Go to the next line."),
      Binding(Keymap.up, .sessions, .lineUp, "line-up", "up", "Go to the line before."),
      Binding(Keymap.top, .sessions, .toTop, "to-top", "top", "Go to the top."),
      Binding(Keymap.bottom, .sessions, .toBottom, "to-bottom", "end", "Go to the end."),
      Binding([.enter], .naming, .choose, "keep", "keep", "Keep the checklist under this label."),
      Binding([.backspace, .delete], .naming, .erase, "erase", "erase", "Take back the last letter."),
      Binding([.control("u")], .naming, .eraseAll, "erase-all", "erase all", "Take back all letters."),
      Binding([.escape], .naming, .back, "cancel", "cancel", "Do not keep it."),
      Binding([.enter], .deleting, .choose, "choose", "choose", "Take the line in focus."),
      Binding(Keymap.down, .deleting, .lineDown, "line-down", "down", "Go to the next line."),
      Binding(Keymap.up, .deleting, .lineUp, "line-up", "up", "Go to the line before."),
      Binding([.character("y")], .deleting, .answerYes, "yes", "yes, delete", "Delete the session."),
      Binding([.character("n")], .deleting, .answerNo, "no", "no", "Leave the session as it is."),
    ] + Keymap.scrolling(.timeline)
}
