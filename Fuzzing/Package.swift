// swift-tools-version: 6.1
import PackageDescription

// A package of its own: its targets are those of `claims`, by links, compiled so that libFuzzer sees
// which branches an input takes. `Scripts/fuzz` builds and runs it (Linux, a toolchain of swift.org).
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo"),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet"),
    .systemLibrary(name: "CIconv"),
    .systemLibrary(name: "CSHA256"),
    .systemLibrary(name: "CFuzzer"),
    .target(name: "ArticleModel", dependencies: ["CSHA256"]),
    .target(
      name: "ArticleParser",
      dependencies: ["ArticleModel", "CCmark", "CGumbo", "CIconv", "CUchardet"],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .executableTarget(name: "fuzz", dependencies: ["ArticleModel", "ArticleParser", "CFuzzer"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-sanitize=fuzzer"]),
  ]
}
for target in package.targets where target.type == .executable {
  target.linkerSettings = [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
}
