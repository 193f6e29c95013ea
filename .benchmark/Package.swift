// swift-tools-version: 6.1
import PackageDescription

// Measures the program beside others; `.benchmark/run` calls it. A package of its own, so that nobody who builds or
// tests the program waits for it.
//
// The rules are measured in this process. The rooms that it needs for that are compiled from the program's own
// folders, which `Sources` links to.

let strict: [SwiftSetting] = [
  .unsafeFlags(["-warnings-as-errors"]), .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "fascicle-benchmark",
  products: [.executable(name: "fascicle-benchmark", targets: ["Benchmark"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Knowledge", swiftSettings: strict),
    .systemLibrary(name: "CMarkGFM"),
    .target(
      name: "System",
      dependencies: ["Knowledge", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: strict),
    .target(
      name: "Authoring", dependencies: ["Knowledge", "System", "CMarkGFM", "Yams"], swiftSettings: strict),
    .executableTarget(name: "Benchmark", dependencies: ["Authoring", "Knowledge"], swiftSettings: strict),
    .testTarget(
      name: "BenchmarkTests", dependencies: ["Benchmark", "Authoring", "Knowledge"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
