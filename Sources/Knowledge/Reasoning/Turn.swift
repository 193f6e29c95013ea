/// A question whose turn it is.
package struct Turn: Sendable, Equatable {
  /// Why it is asked now.
  package enum Reason: Sendable, Equatable {
    /// It belongs to those that everybody is asked first.
    case inOrder
    /// It follows from an answer.
    case followUp
    /// It could still raise the urgency to this.
    case couldRaise(Urgency)
    /// It tells the compared patterns apart.
    case tellsApart
    /// It completes the picture.
    case rest
    /// It is kept for the end on purpose.
    case last
  }

  package let question: Finding.ID
  package let reason: Reason
}
