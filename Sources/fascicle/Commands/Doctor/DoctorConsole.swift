import Glibc
import Terminal

/// What can be said of the Linux console, where that is the terminal.
enum DoctorConsole {
  /// One line about how it takes and shows characters; nil on every other terminal.
  static var line: String? {
    // The keyboard's mode (KDGKBMODE) is known on consoles alone.
    var mode: Int32 = 0
    guard ioctl(STDIN_FILENO, 0x4B44, &mode) == 0 else { return nil }
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    return line(
      keyboard: mode, takesUTF8: modes.c_iflag & tcflag_t(IUTF8) != 0, locale: TerminalFacts.showsUnicode)
  }

  /// The same from what the console says: the keyboard is in mode 3 where it sends UTF-8.
  static func line(keyboard: Int32, takesUTF8: Bool, locale isUTF8: Bool) -> String {
    let isUnicode = keyboard == 3 && takesUTF8
    switch (isUnicode, isUTF8) {
    case (true, true): return "console: in UTF-8 mode"
    case (true, false): return "console: in UTF-8 mode, but the locale is not: set LANG=C.UTF-8"
    case (false, true):
      return
        "console: NOT in UTF-8 mode, but the locale is: set CHARMAP=\"UTF-8\" in /etc/default/console-setup and run setupcon"
    case (false, false): return "console: not in UTF-8 mode, as the locale"
    }
  }
}
