import Dispatch

/// Reads things that have nothing to do with each other on all processors at once.
enum Concurrently {
  /// Below this it is done before a second processor wakes up.
  private static let chunk = 64

  /// What comes of each, in order; each chunk notes its problems in a log of its own, which the log then adopts.
  static func map<Input, Output>(
    _ inputs: [Input], _ log: ReadingLog, _ read: (Input, ReadingLog) -> Output
  ) -> [Output] {
    let count = (inputs.count + chunk - 1) / chunk
    guard count > 1 else { return inputs.map { read($0, log) } }
    // Each chunk is written by one thread alone, and read when all have ended.
    nonisolated(unsafe) var chunks: [(log: ReadingLog, outputs: [Output])?] = Array(
      repeating: nil, count: count)
    chunks.withUnsafeMutableBufferPointer { slots in
      nonisolated(unsafe) let slots = slots
      nonisolated(unsafe) let inputs = inputs
      withoutActuallyEscaping(read) { read in
        nonisolated(unsafe) let read = read
        DispatchQueue.concurrentPerform(iterations: count) { number in
          let own = ReadingLog()
          let part = inputs[number * chunk..<min(inputs.count, (number + 1) * chunk)]
          slots[number] = (own, part.map { read($0, own) })
        }
      }
    }
    return chunks.flatMap { finished -> [Output] in
      guard let finished else { return [] }
      log.adopt(finished.log)
      return finished.outputs
    }
  }
}
