import Interface
import Knowledge

/// How the full screen, or the linear mode, is to begin.
struct Start {
  /// Where the content lies.
  var path: String
  var article: Article.ID?
  var keymap = Keymap.standard
  var manners = RunOptions()
  /// Whether the content is read anew when its files change.
  var watches = false
  /// What to say first.
  var notice: String?
}
