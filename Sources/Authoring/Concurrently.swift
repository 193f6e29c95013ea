/// Reads things that have nothing to do with each other on all processors at once.
enum Concurrently {
  /// Below this it is done before a second processor wakes up.
  private static let chunk = 64

  /// What comes of each, in order; each chunk notes its problems in a log of its own, which the log then adopts.
  static func map<Input, Output>(
    _ inputs: [Input], _ log: ReadingLog, _ read: (Input, ReadingLog) -> Output
  ) -> [Output] {
    guard inputs.count > chunk else { return inputs.map { read($0, log) } }
    var outputs: [Output] = []
    outputs.reserveCapacity(inputs.count)
    OrderedWork.run(Array(stride(from: 0, to: inputs.count, by: chunk))) { start in
      let own = ReadingLog()
      return (own, inputs[start..<min(inputs.count, start + chunk)].map { read($0, own) })
    } take: { (own, part) in
      log.adopt(own)
      outputs += part
    }
    return outputs
  }
}
