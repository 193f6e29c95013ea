import Glibc
import Interface
import Knowledge
import Reports
import System

/// Writes a report to a file, or hands it to the printer, and says where it went.
struct ReportDelivery {
  private let paper: Paper
  private var job: PrintJob?

  init(_ paper: PaperSize?) {
    self.paper = PaperChoice.paper(paper)
  }

  /// Whether something is on its way to the printer.
  var isPrinting: Bool { job != nil }

  /// What became of what was printed, once; nil while nothing is known.
  mutating func printed() -> String? {
    guard let outcome = job?.outcome() else { return nil }
    job = nil
    return outcome
  }

  mutating func deliver(_ checklist: FilledChecklist, to target: ReportTarget) -> Action {
    do {
      let report = try Report(checklist, day: ReportMaker.today(), at: SystemClock.now)
      switch target {
      case .paper: return .told(try print(report))
      case .file(let form):
        let bytes = try report.output(as: form, on: paper).bytes
        return .told(
          "Written to \(try Self.write(bytes, named: "fascicle-visit-\(report.day)", ending: form.ending))")
      }
    } catch let failure as Failure {
      return .told(failure.message)
    } catch {
      return .told("The report could not be made.")
    }
  }

  private mutating func print(_ report: Report) throws -> String {
    guard job == nil else { return "The printer has not answered yet: wait until it did." }
    job = try PrintJob(try report.output(as: .pdf, on: paper).bytes)
    return "Handing it to the printer."
  }

  /// Writes a new file in the current folder, else in the home folder; never over another one.
  private static func write(_ bytes: [UInt8], named name: String, ending: String) throws -> String {
    for folder in [Paths.currentFolder, Environment.variable("HOME")].compactMap({ $0 }) {
      for number in 1...99 {
        let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)")\(ending)"
        do throws(SystemError) {
          try Paths.writeNew(bytes, to: path)
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
}
