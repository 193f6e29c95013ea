import Foundation

/// Says who makes what, and holds what was made until it is taken.
///
/// Everything in it is touched under its own lock.
final class WorkBoard<Output>: @unchecked Sendable {
  /// What the taking thread does next.
  enum Step {
    case make(Int)
    case take(Output)
  }

  /// How far making may run ahead of taking, for what is made takes room.
  private static var ahead: Int { 8 }

  private let changed = NSCondition()
  private let count: Int
  private var made: [Int: Output] = [:]
  /// The first that nobody makes yet.
  private var next = 0
  /// The first that was not taken yet.
  private var taken = 0
  private var isStopped = false

  init(count: Int) {
    self.count = count
  }

  /// One to make, waited for where too many are ahead; nil when there is nothing left to do.
  func claim() -> Int? {
    changed.withLock {
      while !isStopped, next < count {
        if let free = free() { return free }
        changed.wait()
      }
      return nil
    }
  }

  /// Lays down what was made.
  func put(_ output: Output, _ number: Int) {
    changed.withLock {
      made[number] = output
      changed.broadcast()
    }
  }

  /// The next one where it is made, else one to make; nil when all were taken.
  func step() -> Step? {
    changed.withLock {
      while taken < count {
        if let output = made.removeValue(forKey: taken) {
          taken += 1
          changed.broadcast()
          return .take(output)
        }
        if let free = free() { return .make(free) }
        changed.wait()
      }
      return nil
    }
  }

  /// Lets nothing more be made.
  func stop() {
    changed.withLock {
      isStopped = true
      changed.broadcast()
    }
  }

  private func free() -> Int? {
    guard next < count, next - taken < Self.ahead else { return nil }
    defer { next += 1 }
    return next
  }
}
