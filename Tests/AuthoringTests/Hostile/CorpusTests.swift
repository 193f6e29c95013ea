import Testing
import TestSupport

/// Whatever bytes a reader is given, it comes back with problems and breaks nothing.
@Suite struct CorpusTests {
  private static let readers = Readers(RealContent.guide)

  @Test func theStoredCorpusIsThereAndSmall() {
    let files = Corpus.files()
    #expect(files.count >= 100)
    #expect(files.reduce(0) { $0 + $1.bytes.count } < 1 << 20)
  }

  @Test func everyStoredFileIsRead() {
    let silent = Corpus.files().filter { Self.readers.read($0.bytes) == 0 }
    #expect(silent.map(\.path) == [], "no reader finds these faultless")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func realContentWithSomeBytesChangedIsRead(seed: UInt64) {
    let files = Corpus.files(in: Project.contentFolder)
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<70 {
      let file = files.randomElement(using: &numbers)
      #expect(Self.readers.read(Mutation.of(file?.bytes ?? [], by: &numbers)) > 0, "no place is right for it")
    }
  }
}
