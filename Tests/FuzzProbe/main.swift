import Glibc
import TestSupport

// Gives changed content to every reader: `FuzzProbe [ROUNDS [SEED]]`. Built with FUZZER, the sanitizer's
// fuzzer chooses the bytes instead, and the arguments are its own.

private let readers = Readers(RealContent.guide)

#if FUZZER
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runFuzzer(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32

  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  exit(
    runFuzzer(&count, &arguments) { start, count in
      readers.read(Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    })
#else
  private let given = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
  private let rounds = given.first ?? 10_000
  private let seed = given.dropFirst().first ?? 1
  private let files = Corpus.files() + Corpus.files(in: Project.contentFolder)
  var numbers = SeededNumbers(seed: seed)
  var problems = 0
  for _ in 0..<rounds {
    let file = files.randomElement(using: &numbers)
    problems += readers.read(Mutation.of(file?.bytes ?? [], by: &numbers))
  }
  print("\(rounds) files of seed \(seed) read, \(problems) problems found")
#endif
