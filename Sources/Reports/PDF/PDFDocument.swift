import CHaru
import Screen

/// Why a document could not be made: the library's own number.
package struct PDFError: Error, Equatable {
  /// As `hpdf_error.h` lists it.
  package let code: UInt
}

/// A PDF in the making, by libharu; its text can be selected and read aloud.
final class PDFDocument {
  /// Which of the font's two faces.
  enum Face: Hashable { case regular, bold }

  private let document: HPDF_Doc
  private var page: HPDF_Page?
  private var fonts: [Face: HPDF_Font] = [:]
  private let letters: PDFLetters
  private var widths: [Word: Float] = [:]
  /// Whether a letter is written by another one, because the font does not have it.
  let hasStandIns: Bool

  private struct Word: Hashable {
    let text: String
    let face: Face
  }

  /// `text` is all that is to be written: it decides whether the standard font is enough.
  init(title: String, language: String, text: String, on paper: Paper) throws {
    guard let document = HPDF_New(nil, nil) else { throw PDFError(code: 0) }
    self.document = document
    if !PDFLetters.latin.holds(text), let font = paper.font, let wide = Self.load(font, into: document) {
      letters = wide.letters
      fonts = wide.fonts
    } else {
      letters = .latin
      for (face, name) in [(Face.regular, "Helvetica"), (.bold, "Helvetica-Bold")] {
        fonts[face] = HPDF_GetFont(document, name, "WinAnsiEncoding")
      }
    }
    hasStandIns = !letters.holds(text)
    if !title.utf8.allSatisfy({ $0 < 0x80 }) {
      HPDF_UseUTFEncodings(document)
      HPDF_SetCurrentEncoder(document, "UTF-8")
    }
    HPDF_SetInfoAttr(document, HPDF_INFO_TITLE, title)
    HPDF_SetInfoAttr(document, HPDF_INFO_CREATOR, "fascicle")
    _ = haru_set_language(document, language)
    try check()
  }

  deinit { HPDF_Free(document) }

  /// Embeds a TrueType font; nil where its files cannot be used.
  private static func load(
    _ files: Paper.Font, into document: HPDF_Doc
  ) -> (letters: PDFLetters, fonts: [Face: HPDF_Font])? {
    HPDF_UseUTFEncodings(document)
    guard let regular = HPDF_LoadTTFontFromFile(document, files.regular, HPDF_BOOL(HPDF_TRUE)),
      let bold = HPDF_LoadTTFontFromFile(document, files.bold, HPDF_BOOL(HPDF_TRUE)),
      let first = HPDF_GetFont(document, regular, "UTF-8"),
      let second = HPDF_GetFont(document, bold, "UTF-8")
    else {
      HPDF_ResetError(document)
      return nil
    }
    let name = String(cString: regular)
    let letters = PDFLetters { scalar in
      UInt16(exactly: scalar.value).map { haru_has_glyph(document, name, $0) != 0 } ?? false
    }
    return (letters, [.regular: first, .bold: second])
  }

  /// Begins a new page.
  func addPage(on paper: Paper) {
    page = HPDF_AddPage(document)
    guard let page else { return }
    HPDF_Page_SetWidth(page, paper.width)
    HPDF_Page_SetHeight(page, paper.height)
  }

  /// How wide a text is at a size, in points.
  func width(of text: String, _ face: Face, size: Float) -> Float {
    let word = Word(text: text, face: face)
    if let known = widths[word] { return known * size / 1_000 }
    guard let font = fonts[face] else { return 0 }
    let bytes = letters.bytes(text)
    let width = Float(HPDF_Font_TextWidth(font, bytes, HPDF_UINT(bytes.count)).width)
    widths[word] = width
    return width * size / 1_000
  }

  /// Writes a text with its base line at a place, counted from the page's lower left corner.
  func write(_ text: String, _ face: Face, size: Float, x: Float, y: Float) {
    guard let page, let font = fonts[face] else { return }
    HPDF_Page_BeginText(page)
    HPDF_Page_SetFontAndSize(page, font, size)
    HPDF_Page_TextOut(page, x, y, letters.bytes(text).map { CChar(bitPattern: $0) } + [0])
    HPDF_Page_EndText(page)
  }

  /// Draws a frame.
  func frame(x: Float, y: Float, width: Float, height: Float, thickness: Float) {
    guard let page else { return }
    HPDF_Page_SetLineWidth(page, thickness)
    HPDF_Page_Rectangle(page, x, y, width, height)
    haru_draw_path(page)
  }

  /// Draws a thin line from left to right.
  func rule(x: Float, y: Float, width: Float) {
    guard let page else { return }
    HPDF_Page_SetLineWidth(page, 0.5)
    HPDF_Page_MoveTo(page, x, y)
    HPDF_Page_LineTo(page, x + width, y)
    haru_draw_path(page)
  }

  /// The whole document.
  func bytes() throws -> [UInt8] {
    try check()
    HPDF_SaveToStream(document)
    try check()
    var bytes = [UInt8](repeating: 0, count: Int(HPDF_GetStreamSize(document)))
    var count = HPDF_UINT32(bytes.count)
    HPDF_ReadFromStream(document, &bytes, &count)
    guard Int(count) == bytes.count, !bytes.isEmpty else { throw PDFError(code: 0) }
    return bytes
  }

  private func check() throws {
    let code = HPDF_GetError(document)
    if code != 0 { throw PDFError(code: UInt(code)) }
  }
}
