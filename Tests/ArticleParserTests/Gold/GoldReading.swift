import ArticleModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a person found in one of the Fixtures: `Fixtures/gold/NAME.json`.
struct GoldReading: Decodable {
  var title: String?
  var authors: [String]
  var published: String?
  var headings: [String]
  /// Lead-in and item.
  var items: [[String]]
  var quotations: [Quotation]
  var dates: [Date]
  var amounts: [Amount]
  var people: [String]
  var organisations: [String]
  var places: [String]
  var dropped: [String]

  struct Quotation: Decodable {
    var text: String
    var speaker: String?
    var role: String?
    var organisation: String?
  }

  struct Date: Decodable {
    var text: String
    var earliest: String?
    var latest: String?
  }

  struct Amount: Decodable {
    var text: String
    var value: Double
    var valueMax: Double?
    var unit: String?
  }

  static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static var names: [String] {
    get throws {
      try FileManager.default
        .contentsOfDirectory(atPath: fixtures.appending(path: "gold").path)
        .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }
  }

  static func named(_ name: String) throws -> GoldReading {
    let url = fixtures.appending(path: "gold/\(name).json")
    return try JSONDecoder().decode(GoldReading.self, from: Data(contentsOf: url))
  }

  static func articleBytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: fixtures.appending(path: "articles/\(name).txt")))
  }
}
