import ArgumentParser
import Knowledge
import Reports
import Settings
import System

/// Which paper a sheet is set for.
struct PaperOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The paper of a PDF: \(PaperSize.allCases.map(\.rawValue).joined(separator: " or ")); else as the settings or the locale say.",
      valueName: "size"))
  var paper: PaperSize?

  func chosen() -> Paper { PaperChoice.paper(paper ?? LoadedSettings.load().settings.paper) }
}

extension PaperSize: ExpressibleByArgument {}

/// The paper where nobody names it, and the font beside the standard ones.
enum PaperChoice {
  static func paper(_ named: PaperSize?) -> Paper {
    Paper(named ?? (usesLetter ? .letter : .a4), font: font)
  }

  /// Where paper is sold in inches, by the Unicode locale data.
  private static let letterRegions: Set<String> = [
    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
  ]

  /// What the locale says of paper; one that names no region says nothing.
  private static var usesLetter: Bool {
    let locale = ["LC_ALL", "LC_PAPER", "LANG"].lazy.compactMap(Environment.variable).first ?? ""
    let region = locale.split(separator: "_").dropFirst().first?.prefix(2) ?? ""
    return letterRegions.contains(String(region))
  }

  /// The font that Debian installs nearly everywhere; nil where it is not there.
  private static var font: Paper.Font? {
    let files = ["DejaVuSans", "DejaVuSans-Bold"].map { "/usr/share/fonts/truetype/dejavu/\($0).ttf" }
    return files.allSatisfy(Paths.exists) ? Paper.Font(regular: files[0], bold: files[1]) : nil
  }
}
