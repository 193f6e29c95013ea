import Interface
import Knowledge
import Screen
import Settings
import System
import Terminal

/// How the full screen, or the linear mode, is to begin: what the command line asks for, completed by the settings.
///
/// It knows nothing of how a command line is parsed: building and asking the whole command tree takes longer than
/// everything else before the first picture.
struct LaunchOptions {
  /// The content that a flag names.
  var content: String?
  /// The article to open at once.
  var article: Article.ID?
  /// The colours that a flag names.
  var theme: Theme?
  var terminal = TerminalOptions()
  /// Whether everything is told line by line, without a painted screen.
  var isLinear = false
  /// Whether the content is read anew when its files change.
  var watches = false
  var run = RunOptions()
  var keymap = Keymap.standard
  /// The paper that the settings name.
  var paper: PaperSize?
  /// What to say first.
  var notice: String?

  /// After so many seconds without a key a kiosk forgets everything, where nobody says otherwise.
  private static let kioskIdle = 120

  /// Adds what the settings and the environment say; what the command line says counts before them.
  mutating func complete(with settings: Settings) {
    terminal.usesColour = Environment.variable("NO_COLOR") == nil
    terminal.theme = theme ?? settings.theme
    terminal.onlyASCII = terminal.onlyASCII || settings.ascii
    terminal.mouse = terminal.mouse || settings.mouse
    terminal.isLocked = run.isKiosk
    isLinear = isLinear || settings.linear || Environment.variable("ACCESSIBLE") != nil
    let idle = run.isKiosk ? settings.kiosk.idle ?? settings.idle ?? Self.kioskIdle : settings.idle
    run.idleSeconds = run.idleSeconds ?? idle
    run.wayOut = settings.kiosk.leave
    run.marksRead = settings.readMarks
    run.printsInKiosk = settings.kiosk.print
    keymap = settings.keymap
    paper = settings.paper
    if terminal.mouse { notice = "The mouse chooses and scrolls. With Shift held it selects text." }
  }
}
