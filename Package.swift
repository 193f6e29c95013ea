// swift-tools-version: 6.1
import PackageDescription

/// Our own code builds without a warning, or not at all.
let strict: [SwiftSetting] = [
  .unsafeFlags(["-warnings-as-errors"]), .enableUpcomingFeature("ExistentialAny"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "fascicle",
  products: [.executable(name: "fascicle", targets: ["fascicle"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Ground floor: each stands on nothing.
    .target(name: "Knowledge", swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(
      name: "CTerminal", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(
      name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CHaru", providers: [.apt(["libhpdf-dev"])]),

    // First floor.
    .target(name: "Typesetting", dependencies: ["Knowledge", "Screen"], swiftSettings: strict),
    .target(
      name: "System",
      dependencies: ["Knowledge", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: strict),
    .target(name: "SQLiteFile", dependencies: [grdb], swiftSettings: strict),
    .target(
      name: "Authoring", dependencies: ["Knowledge", "System", "CMarkGFM", "Yams"], swiftSettings: strict),
    .target(
      name: "GuideLibrary", dependencies: ["Knowledge", "SQLiteFile", "System", grdb], swiftSettings: strict),
    .target(
      name: "KeptSessions", dependencies: ["Knowledge", "SQLiteFile", "System", grdb], swiftSettings: strict),
    .target(
      name: "Settings", dependencies: ["Knowledge", "Screen", "System", "Authoring", "Interface"],
      swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["Knowledge", "Screen", "Typesetting", "CHaru"], swiftSettings: strict),
    .target(name: "Interface", dependencies: ["Knowledge", "Screen", "Typesetting"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Screen", "CTerminal"], swiftSettings: strict),

    // Roof.
    .executableTarget(
      name: "fascicle",
      dependencies: [
        "Knowledge", "Screen", "System", "Typesetting", "Authoring", "GuideLibrary", "KeptSessions",
        "Reports", "Interface", "Terminal", "Settings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Each room's own tests, and the house as a whole.
    .target(
      name: "TestSupport",
      dependencies: ["Knowledge", "Authoring", "GuideLibrary", "Screen", "Settings", "Terminal"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SystemTests", dependencies: ["System", "Knowledge", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Knowledge", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SettingsTests", dependencies: ["Settings", "Authoring", "Interface", "Screen", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TypesettingTests", dependencies: ["Typesetting", "Knowledge", "Screen", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Authoring", "Knowledge", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GuideLibraryTests", dependencies: ["GuideLibrary", "Knowledge", "System", "TestSupport"],
      exclude: ["Judged"],
      swiftSettings: strict),
    .testTarget(
      name: "KeptSessionsTests", dependencies: ["KeptSessions", "Knowledge", "TestSupport", grdb],
      exclude: ["FirstEdition"], swiftSettings: strict),
    .testTarget(
      name: "InterfaceTests",
      dependencies: ["Interface", "Knowledge", "Screen", "TestSupport", "Typesetting"],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "CTerminal", "Screen", "TestSupport"],
      exclude: ["Terminfo"], swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Screen", "TestSupport"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .executableTarget(
      name: "FuzzProbe", dependencies: ["TestSupport"], path: "Tests/FuzzProbe", swiftSettings: strict),
    .testTarget(
      name: "fascicleTests",
      dependencies: [
        "fascicle", "GuideLibrary", "Authoring", "Interface", "Screen", "System", "TerminalProbe",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HouseTests", dependencies: ["fascicle", "Interface", "Screen", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
