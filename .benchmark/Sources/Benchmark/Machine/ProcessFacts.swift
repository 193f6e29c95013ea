import Glibc

/// What the kernel tells of a running program.
struct ProcessFacts {
  let process: pid_t

  /// How often its threads have gone to sleep and were woken again; nil when it has ended.
  var wakeUps: Int? { sum(over: "status", Self.voluntarySwitches) }

  /// Nanoseconds that its threads have run; nil when it has ended.
  var processorTime: Int? { sum(over: "schedstat", Self.timeRun) }

  /// Its memory in KiB, with its share of what others use too; nil when it has ended.
  var memory: Int? { Files.text("/proc/\(process)/smaps_rollup").flatMap(Self.proportionalSize) }

  /// A number of every thread, added up.
  private func sum(over file: String, _ number: (String) -> Int?) -> Int? {
    let tasks = "/proc/\(process)/task"
    let found = Files.names(in: tasks).compactMap { Files.text("\(tasks)/\($0)/\(file)").flatMap(number) }
    return found.isEmpty ? nil : found.reduce(0, +)
  }

  /// From the text of a status file.
  static func voluntarySwitches(_ status: String) -> Int? { field("voluntary_ctxt_switches:", in: status) }

  /// From the text of smaps_rollup.
  static func proportionalSize(_ rollup: String) -> Int? { field("Pss:", in: rollup) }

  /// From the text of schedstat.
  static func timeRun(_ schedule: String) -> Int? {
    schedule.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) }
  }

  private static func field(_ name: String, in text: String) -> Int? {
    for line in text.split(separator: "\n") {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.first.map(String.init) == name { return words.dropFirst().first.flatMap { Int($0) } }
    }
    return nil
  }
}
