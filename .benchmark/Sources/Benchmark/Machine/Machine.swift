/// What the figures were measured on.
struct Machine {
  let text: String

  /// This machine, and what else it is doing.
  static var here: Machine {
    let processors = Files.text("/proc/cpuinfo") ?? ""
    let model = field("model name", in: processors) ?? "unknown processor"
    let count = processors.split(separator: "\n").count { $0.hasPrefix("processor") }
    let kernel = Files.text("/proc/sys/kernel/osrelease")?.split(separator: "\n").first ?? "?"
    let system = field("PRETTY_NAME", in: Files.text("/etc/os-release") ?? "", after: "=") ?? "?"
    let load = Files.text("/proc/loadavg")?.split(separator: " ").first ?? "?"
    return Machine(
      text: "\(count) x \(model), \(system.filter { $0 != "\"" }), kernel \(kernel), load \(load)")
  }

  /// What stands behind a name and a sign.
  private static func field(_ name: String, in text: String, after sign: Character = ":") -> String? {
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let place = line.firstIndex(of: sign)
    else { return nil }
    return String(line[line.index(after: place)...].drop { $0 == " " })
  }
}
