import ArticleModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a person takes for the article on one of `Fixtures/pages`: `Fixtures/gold/pages/NAME.txt`.
struct PageReading {
  /// Title, subtitle, authors, publisher, published and language; without those the page has not.
  var facts: [String: String] = [:]
  /// The article's lines, in order.
  var lines: [String] = []
  /// Lines that may be read as part of the article or not: pull quotes, notes of source.
  var optional: [String] = []

  static let folder = GoldReading.fixtures.appending(path: "gold/pages")

  static var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }

  static func named(_ name: String, in folder: URL = Self.folder) throws -> PageReading {
    let text = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.isEmpty }
    var reading = PageReading()
    for line in head {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[line.index(after: colon)...].dropFirst())
      if value != "-" { reading.facts[String(line[..<colon])] = value }
    }
    for line in lines.dropFirst(head.count) where !line.isEmpty {
      let isOptional = line.hasPrefix("? ")
      var words = isOptional ? line.dropFirst(2) : line
      if let mark = words.first, "#->|`".contains(mark), words.dropFirst().first == " " {
        words = words.dropFirst(2)
      }
      if isOptional {
        reading.optional.append(Self.words(words))
      } else {
        reading.lines.append(Self.words(words))
      }
    }
    return reading
  }

  /// The same words alike, however the tree parted them.
  static func words(_ text: some StringProtocol) -> String {
    Folding.fold(String(text)).filter { !$0.isWhitespace }
  }
}
