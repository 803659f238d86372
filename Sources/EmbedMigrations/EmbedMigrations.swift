#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes a Swift file that holds SQL files as raw string literals, in the order of their names.
@main
enum EmbedMigrations {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, arguments.count > 1 else {
      throw Usage()
    }
    var source =
      "package enum EmbeddedSQL {\n  package static let files: [(name: String, sql: String)] = [\n"
    for path in arguments.dropFirst().sorted() {
      let file = URL(fileURLWithPath: path)
      let sql = try String(contentsOf: file, encoding: .utf8)
      let name = file.deletingPathExtension().lastPathComponent
      source += "    (\n      name: \"\(name)\",\n      sql: ###\"\"\"\n\(sql)\n\"\"\"###\n    ),\n"
    }
    source += "  ]\n}\n"
    try source.write(to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
  }

  struct Usage: Error, CustomStringConvertible {
    let description = "usage: EmbedMigrations OUTPUT.swift FILE.sql [FILE.sql ...]"
  }
}
