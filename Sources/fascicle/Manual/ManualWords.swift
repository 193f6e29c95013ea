/// What the manual page says that neither the command line nor the key table knows.
enum ManualWords {
  static let name = "offline guide and checklist for muscle trouble that worries"

  static let description = [
    "Without a command it opens the full screen. There you read short articles with their sources, are led through a checklist, mark on a figure where it is, and compare what it may be. Where a painted screen is no help everything is told line by line.",
    "It is not a diagnosis and no medical device. It says how soon to be seen, and why. It does not replace a doctor.",
    "The options of the full screen are those of fascicle browse, below; the word browse can be left out.",
  ]

  static let help = "Tell what can be said here. It works after every command too."

  static let files: [(term: String, text: String)] = [
    (
      "~/.config/fascicle/settings.yaml",
      "Your settings. It is never made by itself: fascicle config --write puts an example there."
    ),
    (
      "/etc/xdg/fascicle/settings.yaml",
      "The settings for everybody on this computer, made by whoever looks after it; yours count before them. Its line content names a folder or a library file that is used instead of the guide that is installed."
    ),
    ("/usr/share/fascicle/guide.fascicle", "The guide that is installed with the program."),
    (
      "/usr/share/doc/fascicle/examples/settings.yaml",
      "A settings file with every setting and every key, each with its explanation."
    ),
    (
      "~/.local/state/fascicle/",
      "The sessions and bookmarks that you asked to keep. No other user may read them."
    ),
    ("~/.cache/fascicle/", "Content folders, compiled. It may be deleted at any time."),
  ]

  static let environment: [(term: String, text: String)] = [
    (
      "FASCICLE_CONTENT",
      "A content folder or a library file. It counts before the settings; --content counts before it."
    ),
    (
      "FASCICLE_HOME",
      "One folder for settings, sessions and cache, instead of all the others. The settings for everybody do not count then."
    ),
    (
      "XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME",
      "Folders to use instead of ~/.config, ~/.local/state and ~/.cache."
    ),
    (
      "XDG_CONFIG_DIRS",
      "Folders, with colons between, in which the settings for everybody are looked for, instead of /etc/xdg. The first file that is found counts."
    ),
    ("ACCESSIBLE", "When it is set, everything is told line by line."),
    ("NO_COLOR", "When it is set, no colour is used."),
    ("TERM", "The kind of terminal. One that cannot be painted is served line by line."),
    ("LC_ALL, LC_CTYPE, LANG", "Whether the terminal shows more than ASCII."),
    (
      "ESCDELAY",
      "How many milliseconds to wait whether more follows the Esc key: 50, and 100 where SSH_CONNECTION is set."
    ),
  ]

  static let privacy = [
    "The program uses no network. It runs no other program but lp(1), and only when you ask it to print.",
    "It keeps no answers unless you ask it to. What is kept lies in your own folder, for you alone; fascicle sessions purge deletes all of it. Nothing is written to core files or to logs.",
  ]

  static let examples: [(term: String, text: String)] = [
    ("fascicle", "Open the full screen."),
    ("fascicle --linear", "Tell everything line by line."),
    ("fascicle ask", "Go through the checklist, and keep nothing."),
    ("fascicle --kiosk --idle 120", "For a screen that many people use."),
    ("fascicle assess answers.yaml --format json", "Answers from a file, advice for another program."),
    (
      "fascicle rules --format html > rules.html",
      "Everything that the advice rests on, for a clinician to read, tick and sign."
    ),
    ("fascicle assess visits.ndjson --format json", "Many sheets of answers from one file, a result a line."),
    ("fascicle doctor", "What to paste into a report when something does not work."),
  ]

  static let others: [(page: String, section: Int)] = [
    ("lp", 1), ("locale", 7), ("terminfo", 5),
  ]
}
