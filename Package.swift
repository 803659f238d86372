// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "claims",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "claims", targets: ["claims"]),
    .library(name: "ClaimArchive", targets: ["ClaimArchive", "ArticleModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // The system's libraries.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet",
      providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    // Part of glibc, a library of its own on macOS.
    .systemLibrary(name: "CIconv"),
    // No library: the processor's instructions for SHA-256, as inline functions.
    .systemLibrary(name: "CSHA256"),

    // The ground: values that everybody speaks in. Imports nothing of ours, and has to stay so.
    .target(name: "ArticleModel", dependencies: ["CSHA256"]),

    // Bytes in, a parsed article out; no files, no database, no clock.
    .target(
      name: "ArticleParser",
      dependencies: ["ArticleModel", "CCmark", "CGumbo", "CIconv", "CUchardet"],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),

    // SQLite in Swift terms; knows nothing of articles. The only target that sees CSQLite.
    .target(name: "Storage", dependencies: ["CSQLite"]),

    // The SQL files of the top-level folder Migrations, embedded at build time.
    .executableTarget(name: "EmbedMigrations"),
    .plugin(
      name: "EmbedMigrationsPlugin", capability: .buildTool(), dependencies: ["EmbedMigrations"]),
    .target(name: "Migrations", plugins: ["EmbedMigrationsPlugin"]),

    // Articles and claims as tables. The only target that knows the schema.
    .target(name: "ClaimArchive", dependencies: ["ArticleModel", "Storage", "Migrations"]),

    // Files, folders, standard input and JSON Lines, through the parser into the archive.
    .target(name: "Importer", dependencies: ["ArticleModel", "ArticleParser", "ClaimArchive"]),

    // Report values and their writers. Sees no SQL.
    .target(name: "Reports", dependencies: ["ArticleModel", "ClaimArchive"]),

    // Commands parse options and call; the only target that prints.
    .target(
      name: "ClaimsCLI",
      dependencies: [
        "ArticleModel", "ArticleParser", "ClaimArchive", "Importer", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "claims", dependencies: ["ClaimsCLI"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ArticleModelTests", dependencies: ["ArticleModel"]),
    .testTarget(
      name: "ArticleParserTests", dependencies: ["ArticleModel", "ArticleParser", "TestSupport"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage"]),
    .testTarget(
      name: "ClaimArchiveTests",
      dependencies: [
        "ArticleModel", "ArticleParser", "ClaimArchive", "Storage", "Migrations", "TestSupport",
      ]),
    .testTarget(
      name: "ImporterTests",
      dependencies: [
        "ArticleModel", "ArticleParser", "ClaimArchive", "Importer", "Storage", "TestSupport",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["ArticleModel", "ArticleParser", "ClaimArchive", "Reports"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "ArticleModel", "ArticleParser", "ClaimArchive", "ClaimsCLI", "Importer", "Reports",
        "TestSupport",
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
