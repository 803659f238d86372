import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Runs the files of the folder Golden. `RECORD=1` writes down what is printed now, and fails, so
/// that a recording is looked at before it counts.
@Suite struct GoldenTests {
  static let folder = PackageFolder.tests + "/Golden"

  static func names() -> [String] {
    ((try? TemporaryFolder.names(in: folder)) ?? []).filter { $0.hasSuffix(".md") }
  }

  @Test("commands print what their golden file says", arguments: names())
  func golden(name: String) async throws {
    let path = Self.folder + "/" + name
    let expected = String(decoding: try TemporaryFolder.read(path), as: UTF8.self)
    let actual = try await GoldenFile(text: expected).played()
    guard actual != expected else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(actual.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(name); read what has changed, then run the tests again")
    } else {
      Issue.record("\(name) says\n\n\(expected)\n\nbut it is\n\n\(actual)")
    }
  }

  @Test("there are golden files")
  func present() {
    #expect(!Self.names().isEmpty)
  }

  @Test("words are parted at spaces outside quotation marks")
  func words() {
    #expect(
      GoldenFile.words(#"claims search '"a b" c' "it's" ''"#)
        == ["claims", "search", "\"a b\" c", "it's", ""])
  }
}
