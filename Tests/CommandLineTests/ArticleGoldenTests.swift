import ArticleModel
import ArticleParser
import TestSupport
import Testing

@testable import ClaimsCLI

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the parser makes of each of `Fixtures/articles`, beside it as `NAME.expected.json`: the line
/// that `claims parse` prints, broken into lines for reading. `RECORD=1` writes what is found now,
/// and fails, so that a recording is looked at before it counts.
@Suite struct ArticleGoldenTests {
  private static let folder = PackageFolder.fixtures + "/articles"

  private static func names() -> [String] {
    ((try? TemporaryFolder.names(in: folder)) ?? [])
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted()
  }

  @Test("an article is read as its golden file says", arguments: names())
  func golden(name: String) throws {
    let bytes = try TemporaryFolder.read(Self.folder + "/" + name)
    let article = try ArticleParser().parse(ArticleInput(bytes: bytes, path: name))
    let actual = BrokenJSON.lines(of: ArticleJSON.line(of: article))

    let stem = String(name.prefix { $0 != "." })
    let path = "\(Self.folder)/\(stem).expected.json"
    let expected = try? String(decoding: TemporaryFolder.read(path), as: UTF8.self)
    guard actual != expected else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(actual.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(stem).expected.json; read what has changed, then run again")
    } else {
      Issue.record(
        "\(stem).expected.json says\n\n\(expected ?? "nothing")\n\nbut found is\n\n\(actual)")
    }
  }
}

@Test("an article printed in pieces is the same line")
func articleInPieces() throws {
  let path = PackageFolder.fixtures + "/articles/bus-fares-with-navigation.txt"
  let article = try ArticleParser().parse(
    ArticleInput(bytes: TemporaryFolder.read(path), path: path))
  var pieces: [[UInt8]] = []
  ArticleJSON.line(of: article, inPiecesOf: 100) { pieces.append($0) }
  #expect(pieces.count > 20)
  #expect(pieces.flatMap { $0 } == ArticleJSON.line(of: article))
}

/// A line of JSON as several: one for each member, and one for each element of a member's array.
private enum BrokenJSON {
  static func lines(of json: [UInt8]) -> String {
    var broken: [UInt8] = []
    var depth = 0
    var isInString = false
    var isEscaped = false
    func breakLine() { broken += [UInt8(ascii: "\n")] + [UInt8](repeating: 0x20, count: depth * 2) }
    for byte in json {
      if isInString {
        broken.append(byte)
        if !isEscaped, byte == UInt8(ascii: "\"") { isInString = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        broken.append(byte)
        depth += 1
        if depth < 3 { breakLine() }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth < 2 { breakLine() }
        broken.append(byte)
      case UInt8(ascii: ","):
        broken.append(byte)
        if depth < 3 { breakLine() }
      default:
        if byte == UInt8(ascii: "\"") { isInString = true }
        broken.append(byte)
      }
    }
    return String(decoding: broken, as: UTF8.self)
  }
}
