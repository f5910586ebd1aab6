// swift-tools-version: 6.2
import PackageDescription

/// Swift 6, and every warning an error.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module, and the modules it may import. `MemberImportVisibility` wants the module that declares a
/// member to be imported, so what a module's imports may import it may import too.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "Pledge",
  products: [.executable(name: "pledge", targets: ["pledge"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    module("PledgeTime"),
    module("PledgeTemplate"),
    module("PledgeJSON"),
    module("PledgeModel", ["PledgeTime"]),
    module("PledgeMarkdown", ["CCmark", "PledgeModel", "PledgeTime"]),
    module("PledgeSource", ["PledgeMarkdown", "PledgeJSON", "PledgeModel", "PledgeTime"]),
    module("PledgeSLA", ["PledgeJSON", "PledgeModel", "PledgeTime"]),
    module("PledgeDiff", ["PledgeSLA", "PledgeJSON", "PledgeModel", "PledgeTime"]),
    module("PledgeExport", ["PledgeSLA", "PledgeJSON", "PledgeModel", "PledgeTime"]),
    module("PledgeCheck", ["PledgeModel", "PledgeTime"]),
    module("PledgeSite", ["PledgeModel", "PledgeTemplate", "PledgeTime"]),
    module("PledgeReport", ["PledgeModel", "PledgeJSON", "PledgeTime"]),
    module(
      "PledgeCompiler",
      [
        "PledgeSource", "PledgeSLA", "PledgeDiff", "PledgeExport", "PledgeCheck", "PledgeSite",
        "PledgeMarkdown", "PledgeTemplate", "PledgeJSON", "PledgeModel", "PledgeTime",
      ]),
    .executableTarget(
      name: "pledge",
      dependencies: [
        "CSystem", "PledgeCompiler", "PledgeReport", "PledgeSource", "PledgeDiff", "PledgeExport",
        "PledgeCheck", "PledgeModel", "PledgeTime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("templates"), .embedInCode("Preview/Assets")],
      swiftSettings: settings),
    .target(name: "CSystem"),
    .executableTarget(
      name: "CheckBenchmark",
      dependencies: ["CCmark", "PledgeCheck", "PledgeCompiler", "PledgeModel", "PledgeTime"],
      path: "Benchmarks/Check", swiftSettings: settings),

    tests("PledgeTimeTests", ["PledgeTime"]),
    tests("PledgeTemplateTests", ["PledgeTemplate"]),
    tests("PledgeJSONTests", ["PledgeJSON"]),
    tests("PledgeModelTests", ["PledgeModel", "PledgeTime"]),
    tests("PledgeMarkdownTests", ["PledgeMarkdown", "PledgeModel", "PledgeTime"]),
    tests("PledgeSourceTests", ["PledgeSource", "PledgeJSON", "PledgeModel", "PledgeTime"]),
    tests(
      "PledgeSLATests", ["PledgeSLA", "PledgeJSON", "PledgeModel", "PledgeTime"],
      exclude: ["Goldens"]),
    tests(
      "PledgeDiffTests",
      ["PledgeDiff", "PledgeCompiler", "PledgeSLA", "PledgeJSON", "PledgeModel", "PledgeTime"],
      exclude: ["Pairs"]),
    tests(
      "PledgeExportTests",
      [
        "PledgeExport", "PledgeCompiler", "PledgeMarkdown", "PledgeSLA", "PledgeJSON",
        "PledgeModel", "PledgeTime",
      ], exclude: ["Policies", "RequestTracker", "odcs-lint"]),
    tests(
      "PledgeSiteTests",
      ["PledgeSite", "PledgeMarkdown", "PledgeModel", "PledgeTemplate", "PledgeTime"]),
    tests(
      "PledgeReportTests",
      ["PledgeReport", "PledgeMarkdown", "PledgeModel", "PledgeTime"], exclude: ["Goldens"]),
    tests(
      "PledgeCompilerTests",
      ["PledgeCompiler", "PledgeCheck", "PledgeSLA", "PledgeSource", "PledgeModel", "PledgeTime"],
      exclude: ["Policies"]),
    tests(
      "PledgeTests", ["pledge", "PledgeDiff", "PledgeReport"], exclude: ["Goldens", "Policies"]),
  ]
)
