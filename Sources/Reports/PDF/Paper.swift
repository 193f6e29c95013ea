import Knowledge

/// What a document is set for: the size of its pages, and a font with more letters than the standard one.
package struct Paper: Sendable, Equatable {
  /// The files of a TrueType font.
  package struct Font: Sendable, Equatable {
    /// A path.
    package let regular: String
    package let bold: String

    package init(regular: String, bold: String) {
      self.regular = regular
      self.bold = bold
    }
  }

  package var size: PaperSize
  /// Used where the standard font lacks a letter; nil where there is none.
  package var font: Font?

  package init(_ size: PaperSize = .a4, font: Font? = nil) {
    self.size = size
    self.font = font
  }

  /// In points, of which an inch has 72.
  var width: Float { size == .a4 ? 595.276 : 612 }
  var height: Float { size == .a4 ? 841.89 : 792 }
}
