import Foundation
import Glibc

/// Maps many things on all processors at once, and hands over what comes of each in the order of the inputs.
///
/// Packing a large folder is what needs it. The threads end with the call: those of Dispatch would stay, and wake a program
/// that only waits for keys.
package enum OrderedParallelMap {
  /// Calls `transform` on any thread and `consume` on the calling one only; where `consume` throws, all ends.
  ///
  /// No more than eight results wait to be consumed, however many inputs there are.
  package static func run<Input, Output>(
    _ inputs: [Input], transform: (Input) -> Output, consume: (Output) throws -> Void
  ) rethrows {
    let queue = OrderedQueue<Output>(count: inputs.count)
    try withoutActuallyEscaping(transform) { transform in
      // Each input is used by one thread alone, and none of them once the threads have ended.
      nonisolated(unsafe) let (transform, inputs) = (transform, inputs)
      let processors = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
      let threads = (1..<max(1, min(inputs.count, processors))).compactMap { _ in
        startThread {
          while case .transform(let number) = queue.next(consumes: false) {
            queue.finish(number, transform(inputs[number]))
          }
        }
      }
      defer {
        queue.stop()
        for thread in threads { pthread_join(thread, nil) }
      }
      while let step = queue.next(consumes: true) {
        switch step {
        case .transform(let number): queue.finish(number, transform(inputs[number]))
        case .consume(let output): try consume(output)
        }
      }
    }
  }

  /// A thread that can be waited for; nil where the system has none to give, which leaves the work to the others.
  private static func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    let context = Unmanaged.passRetained(Work(run: run))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    if code != 0 { context.release() }
    return code == 0 ? thread : nil
  }
}

/// What a thread does, in a form that C can hand on.
private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Says which thread does what next, and holds each result until those before it were consumed.
private final class OrderedQueue<Output>: @unchecked Sendable {
  enum Step {
    case transform(Int)
    case consume(Output)
  }

  private static var window: Int { 8 }

  private let changed = NSCondition()
  private let count: Int
  private var finished: [Int: Output] = [:]
  /// How many inputs were begun, and how many results consumed.
  private var begun = 0
  private var consumed = 0
  private var isStopped = false

  init(count: Int) { self.count = count }

  /// The next thing to do, waited for where there is none yet; nil when nothing is left.
  func next(consumes: Bool) -> Step? {
    changed.withLock {
      while !isStopped, (consumes ? consumed : begun) < count {
        if consumes, let output = finished.removeValue(forKey: consumed) {
          consumed += 1
          changed.broadcast()
          return .consume(output)
        }
        if begun < count, begun - consumed < Self.window {
          defer { begun += 1 }
          return .transform(begun)
        }
        changed.wait()
      }
      return nil
    }
  }

  func finish(_ number: Int, _ output: Output) {
    changed.withLock {
      finished[number] = output
      changed.broadcast()
    }
  }

  func stop() {
    changed.withLock {
      isStopped = true
      changed.broadcast()
    }
  }
}
