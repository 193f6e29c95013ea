import Glibc
import Interface
import Knowledge
import Reports
import System

/// Writes a report to a file, or hands it to the printer, and says where it went.
enum ReportDelivery {
  static func deliver(_ checklist: FilledChecklist, to target: ReportTarget) -> Action {
    do {
      let report = Report(checklist, day: try ReportMaker.today())
      switch target {
      case .paper: return .told(try print(try report.text(as: .text)))
      case .file(let form):
        let text = try report.text(as: form) + "\n"
        return .told("Written to \(try write(text, named: "fascicle-\(report.day)", ending: form.ending))")
      }
    } catch let failure as Failure {
      return .told(failure.message)
    } catch {
      return .told("The report could not be made.")
    }
  }

  /// Writes a new file in the current folder, else in the home folder; never over another one.
  private static func write(_ text: String, named name: String, ending: String) throws -> String {
    for folder in [Paths.currentFolder, Environment.variable("HOME")].compactMap({ $0 }) {
      for number in 1...99 {
        let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
        do throws(SystemError) {
          try Paths.writeNew(text, to: path)
          return path
        } catch .fileExists {
          continue
        } catch let error where [.noSpace, .diskQuotaExceeded, .ioError].contains(error) {
          throw Failure(message: "\(path) cannot be written: \(error)", code: 74)
        } catch {
          break
        }
      }
    }
    throw Failure(
      message: "No report can be written here or in your home folder: check their rights.", code: 73)
  }

  /// Hands text to `lp`, the only program that is ever started, and only when somebody asks.
  private static func print(_ text: String) throws -> String {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(message: "The printer cannot be reached.", code: 71) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var child = pid_t()
    let words: [UnsafeMutablePointer<CChar>?] = [strdup("lp"), strdup("-s"), nil]
    defer { words.forEach { free($0) } }
    let started = posix_spawnp(&child, "lp", &actions, nil, words, environ)
    close(ends[0])
    guard started == 0 else {
      close(ends[1])
      throw Failure(message: "There is no printing program (lp) here: write a file instead.", code: 69)
    }
    // A printer that takes nothing must not end the program.
    let before = signal(SIGPIPE, SIG_IGN)
    try? File.write(text + "\n", to: ends[1])
    close(ends[1])
    signal(SIGPIPE, before)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw Failure(
        message: "The printing program (lp) refused: is there a printer? Write a file instead.", code: 69)
    }
    return "Sent to the printer."
  }
}
