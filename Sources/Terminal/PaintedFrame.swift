/// A frame that was painted before it is wanted, so that showing it is one write.
package struct PaintedFrame {
  /// What it changes of the frame that was shown.
  let change: FrameChange
  /// What the terminal is sent for that.
  let bytes: [UInt8]
  /// How many frames had been shown before.
  let count: Int
}
