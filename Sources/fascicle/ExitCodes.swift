/// What the program's exit codes mean, as sysexits(3) numbers them.
enum ExitCodes {
  static let all: [(code: Int32, meaning: String)] = [
    (0, "What was asked was done."),
    (64, "Wrong usage: a flag, a command or a value that the program does not know."),
    (
      65,
      "Bad input: a file, content or settings that cannot be used. Standard error says where and what to do."
    ),
    (66, "What was named was not found: a file, an article, a session, content."),
    (69, "Something that is needed is not there, such as a printer."),
    (71, "The system refused something that the program needs, such as the clock or a watch on files."),
    (73, "A file or folder cannot be made."),
    (74, "Something cannot be written to the end, such as a full disk or a closed output."),
  ]
}
