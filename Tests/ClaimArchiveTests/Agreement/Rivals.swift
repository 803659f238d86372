import ArticleModel
import ArticleParser

@testable import ClaimArchive

/// Articles about one event, as three newsrooms tell it, read by the parser.
enum Rivals {
  static let agency = """
    ---
    title: Dam at Tarn Ridge opened in the night
    publisher: Northlight Agency
    date: 2024-03-12
    ---

    The dam at Tarn Ridge released 40,000 litres of water in the night to Monday. Corrow Works built the dam in 1931 for 3.2 million crowns.

    “Nobody was told before the sirens went off,” said Mira Oduya, who farms below the dam.

    The council has closed the road between Senn and Tarn Ridge. About 300 people had to leave their houses in the lower valley.

    The council's engineer, Pell Strand, blamed a gate that had rusted shut. Strand wants to replace all nine gates of the ridge before autumn, and to pay for them with a loan from the province.
    """

  /// The agency's words with two small changes.
  static let copy = """
    ---
    title: Tarn Ridge dam opened
    publisher: Senn Courier
    date: 2024-03-12
    ---

    The dam at Tarn Ridge released 40,000 litres of water in the night to Monday. Corrow Works built the dam in 1931 for 3.2 million crowns.

    “Nobody was told before the sirens went off,” said Mira Oduya, who farms below the dam.

    The council has closed the road from Senn to Tarn Ridge. About 300 people had to leave their houses in the lower valley.

    The council's engineer, Pell Strand, blamed a gate that had rusted shut. Strand wants to replace all nine gates of the ridge before autumn, and to pay for them with a loan from the province.
    """

  /// Another reporter's: another amount of water, year, wording and qualifier, the same price.
  static let daily = """
    ---
    title: Water over the lower valley
    publisher: Valley Daily
    date: 2024-03-13
    ---

    In the night to Monday the dam at Tarn Ridge released 55,000 litres of water. It was Corrow Works that built the dam in 1913, for 3.2 million crowns.

    “Nobody was told anything until the sirens went off,” said Mira Oduya, a farmer.

    At least 300 people had to leave their houses in the lower valley. A choir sang for them in the school of Senn until morning.

    Geologists from Ostrand measured the banks with drones and found nine new cracks in the western slope. Farmers lost barley, two tractors and a barn full of apples to the flood. Mayor Tilde Aske wants a second spillway before the autumn rains.
    """

  static func item(_ text: String, key: String) throws -> ArchiveItem {
    let bytes = Array(text.utf8)
    let article = try ArticleParser().parse(
      ArticleInput(bytes: bytes, format: .markdown, path: key, knownKey: ArticleKey(key)))
    return ArchiveItem(article: article, bytes: bytes)
  }

  static func archive(_ texts: [(key: String, text: String)]) throws -> TestArchive {
    let test = try TestArchive()
    for (key, text) in texts { try test.add(text, key: key) }
    return test
  }

  /// All three.
  static func archive() throws -> TestArchive {
    try archive([("agency", agency), ("copy", copy), ("daily", daily)])
  }
}

extension TestArchive {
  func add(_ text: String, key: String) throws {
    try archive.add([Rivals.item(text, key: key)], importedAt: "2026-01-02T03:04:05Z")
  }
}
