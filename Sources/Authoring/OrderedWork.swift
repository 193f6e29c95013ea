import Glibc

/// Makes many things on all processors at once, and takes each of them in order as soon as it is made.
///
/// Only the calling thread takes. Where the next one is not made yet, it makes one itself meanwhile.
enum OrderedWork {
  /// What comes of each input is taken in the inputs' order; where something cannot be taken, all ends.
  static func run<Input, Output>(
    _ inputs: [Input], make: (Input) -> Output, take: (Output) throws -> Void
  ) rethrows {
    let board = WorkBoard<Output>(count: inputs.count)
    var helpers = Helpers()
    try withoutActuallyEscaping(make) { make in
      // Each input is read by one thread alone, and nothing is used any more once the helpers have ended.
      nonisolated(unsafe) let (make, inputs) = (make, inputs)
      for _ in 1..<max(1, min(inputs.count, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) {
        helpers.start {
          while let number = board.claim() { board.put(make(inputs[number]), number) }
        }
      }
      defer {
        board.stop()
        helpers.wait()
      }
      while let step = board.step() {
        switch step {
        case .make(let number): board.put(make(inputs[number]), number)
        case .take(let output): try take(output)
        }
      }
    }
  }
}
