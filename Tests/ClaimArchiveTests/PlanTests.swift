import Storage
import Testing

@testable import ClaimArchive

@Suite("Planning a search")
struct PlanTests {
  /// A query's SQL, with its values, as it is run.
  private func sql(_ text: String) -> String {
    let statement = SearchStatement(SearchPlan(ClaimQuery(text).condition))
    let values = statement.bindings.map { value in
      switch value {
      case .text(let text): "'\(text)'"
      case .blob(let words): "words[\(String(decoding: words, as: UTF8.self))]"
      case .integer(let integer): "\(integer)"
      case .real(let real): "\(real)"
      case .null: "NULL"
      }
    }
    let words = statement.rows.text.split { $0 == " " || $0 == "\n" }
    return words.joined(separator: " ") + " ← " + values.joined(separator: ", ")
  }

  private static let joined = """
    FROM claims_fts CROSS JOIN claims c ON c.id = claims_fts.rowid \
    JOIN versions v ON v.id = c.version \
    JOIN articles a ON a.current_version = v.id AND a.deleted_at IS NULL \
    LEFT JOIN sections s ON s.id = c.section WHERE claims_fts MATCH ? AND
    """

  private static let unjoined = """
    SELECT c.id FROM claims c JOIN versions v ON v.id = c.version \
    JOIN articles a ON a.current_version = v.id AND a.deleted_at IS NULL \
    LEFT JOIN sections s ON s.id = c.section WHERE
    """

  private static let indexed = "SELECT claims_fts.rowid FROM claims_fts WHERE claims_fts MATCH ?"

  @Test(
    "What the index can decide alone is one expression, every word of it quoted",
    arguments: [
      ("vexal ferries", #"'"vexal" AND "ferries"'"#, ["Few", "2023", "The co-pilot"]),
      ("hired OR onlooker", #"'"hired" OR "onlooker"'"#, ["It invested", "“Nobody"]),
      (
        "vexal invest -billion", #"'("vexal" AND "invest") NOT "billion"'"#, ["It invested"]
      ),
      ("inve* NEAR", #"'"inve" * AND "NEAR"'"#, []),
      ("title:bergen hired", #"'{title} : "bergen" AND "hired"'"#, ["It invested"]),
      ("农民", #"'{grams} : "农 农民 民"'"#, ["北京的"]),
      ("a1\"b\" c1", #"'"a1" AND "b" AND "c1"'"#, []),
    ])
  func index(text: String, match: String, rows: [String]) throws {
    // Phrases are checked besides; all else here is left to the index.
    if !text.contains("\"") { #expect(sql(text) == Self.indexed + " ← " + match) }
    #expect(sql(text).contains(match))
    try expectRows(text, rows)
  }

  @Test(
    "What the index cannot decide is checked row by row, over as few rows as can be",
    arguments: [
      (
        "\"capped-profit model\"",
        "SELECT c.id \(joined) claims_has(?, c.text, c.lead_in, s.heading, v.title, c.speaker)",
        #"'"capped-profit model"', words[ capped profit model ]"#,
        ["Harborline operates", "A capped"]
      ),
      (
        "kind:event azura", "SELECT c.id \(joined) c.kind = ?", "'\"azura\"', 3", ["2023 onward"]
      ),
      ("kind:event", "\(unjoined) c.kind = ?", "3", ["2019", "2020", "2023"]),
      (
        "date:2024",
        "\(unjoined) c.id IN (SELECT claim FROM dates WHERE claim IS NOT NULL AND latest >= ? AND earliest <= ?)",
        "19723, 20088", ["2023 onward"]
      ),
      (
        "kind:event OR onlooker",
        "\(unjoined) (c.kind = ? OR c.id IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH ?))",
        "3, '\"onlooker\"'", ["2019", "2020", "2023", "“Nobody"]
      ),
      (
        "-harborline kind:event",
        "\(unjoined) (c.kind = ? AND NOT coalesce((c.id IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH ?)), 0))",
        "3, '\"harborline\"'", []
      ),
    ])
  func checked(text: String, expected: String, values: String, rows: [String]) throws {
    #expect(sql(text) == expected + " ← " + values)
    try expectRows(text, rows)
  }

  private func expectRows(_ text: String, _ rows: [String]) throws {
    let found = try TestArchive(SampleArticles.all).found(text)
    #expect(found.count == rows.count, "\(found)")
    for beginning in rows {
      #expect(found.contains { $0.hasPrefix(beginning) }, "\(beginning) in \(found)")
    }
  }
}
