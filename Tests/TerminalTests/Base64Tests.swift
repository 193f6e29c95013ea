import Foundation
import Testing

@testable import Terminal

/// Bytes as letters.
@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func isAsTheStandardSays(_ text: String, _ letters: String) {
    #expect(Base64.letters(for: Array(text.utf8)) == Array(letters.utf8))
  }

  @Test(arguments: [255, 256, 257])
  func isAsFoundationWritesIt(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
    #expect(Base64.letters(for: bytes) == Array(Data(bytes).base64EncodedString().utf8))
  }
}
