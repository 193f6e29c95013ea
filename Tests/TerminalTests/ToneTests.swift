import Testing

@testable import Terminal

/// The colours' values against xterm's numbers.
@Suite struct ToneTests {
  static let tones: [Tone] = [
    .black, .charcoal, .white, .silver, .alarmRed, .paleCyan, .paleGreen, .lightGrey, .grey,
    .brightCyan, .yellow, .deepTeal, .deepPurple, .darkGrey,
    .dimGrey,
  ]

  @Test(arguments: tones)
  func theValueIsTheOneOfTheNumber(_ tone: Tone) {
    #expect(tone.rgb == XtermColours.value(Int(tone.among256)))
    // The first sixteen are whatever a user's theme makes of them.
    #expect(tone.among256 >= 16)
    #expect((-1..<8).contains(tone.among8))
  }

  @Test func theTerminalsOwnHasNoValue() {
    #expect(Tone.own.rgb == nil)
    for depth in [ColourDepth.none, .eight, .full] { #expect(Tone.own.number(at: depth) == -1) }
  }

  @Test(
    arguments: [
      (0x000000, 0xFFFFFF, 21.0), (0x777777, 0xFFFFFF, 4.48), (0x0000EE, 0x000000, 2.23),
      (0x00875F, 0x000000, 4.63),
    ] as [(UInt32, UInt32, Double)])
  func contrastIsMeasuredAsTheGuidelinesDo(_ one: UInt32, _ other: UInt32, _ contrast: Double) {
    #expect(abs(XtermColours.contrast(one, other) - contrast) < 0.01)
  }
}
