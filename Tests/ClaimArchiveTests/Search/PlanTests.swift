import ArticleModel
import Storage
import Testing

@testable import ClaimArchive

@Suite("Planning a search")
struct PlanTests {
  @Test(
    "What the index can decide alone is one expression, every word of it quoted",
    arguments: [
      ("vexal ferries", #"index "vexal" AND "ferries""#, ["Few", "2023", "The co-pilot"]),
      ("hired OR onlooker", #"index "hired" OR "onlooker""#, ["It invested", "“Nobody"]),
      ("vexal invest -billion", #"index ("vexal" AND "invest") NOT "billion""#, ["It invested"]),
      ("inve* NEAR", #"index "inve" * AND "near""#, []),
      ("title:bergen hired", #"index {title} : "bergen" AND "hired""#, ["It invested"]),
      ("农民", #"index {grams} : "农 农民 民""#, ["北京的"]),
      ("ferry NEAR/6 night", #"index NEAR("ferry" "night", 6)"#, ["The co-pilot"]),
      (#""cells ferry"~4 azura"#, #"index NEAR("cells" "ferry", 4) AND "azura""#, ["2023"]),
    ])
  func index(text: String, plan: String, rows: [String]) throws {
    #expect(described(text) == plan)
    try expectRows(text, rows)
  }

  @Test(
    "What the index cannot decide is a set of its own, or looked at row by row at the end",
    arguments: [
      (
        "\"capped-profit model\"",
        """
        look at index "capped-profit model": (claims_has(?2, c.text) OR claims_has(?2, c.lead_in, \
        c.speaker) OR claims_has(?2, (SELECT heading FROM sections s WHERE s.id = c.section)) OR \
        claims_has(?2, (SELECT title FROM versions v WHERE v.id = c.version))) ← capped profit model
        """, ["Harborline operates", "A capped"]
      ),
      ("kind:event azura", #"all(index "azura"; trait kind(event))"#, ["2023 onward"]),
      ("kind:event", "trait kind(event)", ["2019", "2020", "2023"]),
      (
        "date:2024",
        """
        claims SELECT claim FROM dates WHERE claim IS NOT NULL AND latest >= ? AND earliest <= ? \
        ← 19723, 20088
        """, ["2023 onward"]
      ),
      (
        "published:2025 hired",
        """
        all(index "hired"; versions SELECT id FROM versions WHERE coalesce(published_to, \
        published_from) >= ? AND coalesce(published_from, published_to) <= ? ← 20089, 20453)
        """, ["It invested"]
      ),
      (
        "role:ceo",
        """
        claims SELECT claim FROM quotations WHERE "role" IN (SELECT "role" FROM (SELECT DISTINCT \
        "role" FROM quotations WHERE "role" IS NOT NULL LIMIT -1) WHERE claims_has(?, "role")) AND \
        claim IS NOT NULL ← ceo
        """, ["“We sail"]
      ),
      (
        "place:bergen",
        """
        mentions SELECT ve.claims, ve.version, ve.ordinal FROM version_entities ve WHERE ve.entity IN \
        ( SELECT e.id FROM entity_names n CROSS JOIN entities e ON e.id = n.entity WHERE n.id IN \
        (SELECT rowid FROM entity_names_fts WHERE entity_names_fts MATCH ?1) AND claims_has(?2, n.name) \
        AND (?3 IS NULL OR e.kind = ?3)) ← "bergen", bergen, 3
        """, ["Vexal opened"]
      ),
      (
        "kind:event OR onlooker", #"any(trait kind(event); index "onlooker")"#,
        ["2019", "2020", "2023", "“Nobody"]
      ),
      (
        "-harborline kind:event", #"all(trait kind(event); not index "harborline")"#,
        []
      ),
      (
        "/board|fer+y/ is:predicted",
        "all(look at everything: claims_matches(?2, c.text) ← board|fer+y; trait stance(predicted))",
        ["The co-pilot"]
      ),
    ])
  func sets(text: String, plan: String, rows: [String]) throws {
    #expect(described(text) == plan)
    try expectRows(text, rows)
  }

  @Test("The plan of every filter runs, and finds no claim that is not there")
  func everyFilter() throws {
    let test = try TestArchive(SampleArticles.all)
    let all = try test.archive.search(ClaimQuery("")).total
    for filter in [
      "kind:point", "is:hedged", "is:changed", "is:added", "is:edited", "is:unattributed",
      "is:checkworthy",
      "role:ceo",
      "cue:said", "about:vexal", "org:vexal", "person:holm", "place:bergen", "amount:>5",
      "currency:EUR", "percent:>1", "date:2020", "published:2024", "imported:2026", "article:1",
      "title:plant", "section:1", "site:example.org", "author:ek", "lang:en", "path:plant", "tag:x",
      "note:x",
      "id:0",
    ] + QueryProperty.allCases.map({ "has:" + $0.rawValue }) {
      let found = try test.archive.search(ClaimQuery(filter)).total
      let others = try test.archive.search(ClaimQuery("-" + filter)).total
      #expect(found + others == all, "\(filter)")
    }
  }

  @Test("What is kept of claims for filters says what the findings say")
  func keptForFilters() throws {
    let test = try TestArchive(SampleArticles.all)
    let filters =
      QueryProperty.allCases.map { "has:" + $0.rawValue } + [
        "is:unattributed", "person:holm", "org:vexal", "place:bergen", "about:vexal",
      ]
    let kept = try filters.map { try test.found($0) }
    #expect(kept.count { !$0.isEmpty } > 10)
    try test.archive.connection.execute("DELETE FROM claim_holdings")
    try test.archive.connection.execute("UPDATE version_entities SET claims = NULL")
    #expect(try filters.map { try test.found($0) } == kept)
    let again = try Archive.open(path: test.folder.file("archive.sqlite"), mode: .readWrite)
    var problems: [String] = []
    try again.check { problems.append($0.description) }
    #expect(problems == [])
  }

  @Test(
    "Amounts that are ranges are found by their upper ends, each claim once",
    arguments: [("amount:>=5", 2), ("amount:>7", 1), ("amount:<5", 2), ("amount:3..4", 2)])
  func ranges(text: String, count: Int) throws {
    let test = try TestArchive(SampleArticles.all)
    try test.archive.connection.execute("DELETE FROM amounts")
    for (claim, value, greatest) in [(2, 3.0, 8.0), (3, 4, 4), (4, 6, 6)] as [(Int, Double, Double)]
    {
      try test.archive.connection.execute(
        """
        INSERT INTO amounts (version, claim, range_start, range_end, kind, value, value_max, rule)
        VALUES (1, ?1, 0, 1, 3, ?2, nullif(?3, ?2), 1)
        """, [claim, value, greatest])
    }
    #expect(try test.archive.search(ClaimQuery(text)).total == count)
  }

  private func described(_ text: String) -> String {
    SearchPlan(ClaimQuery(text).condition).rows.map(describe) ?? "everything"
  }

  private func describe(_ rows: SearchPlan.Rows) -> String {
    switch rows {
    case .index(let match): "index " + match.text
    case .claims(let sql): "claims " + describe(sql)
    case .versions(let sql): "versions " + describe(sql)
    case .holding(let holding): "holding \(holding)"
    case .mentions(let sql): "mentions " + describe(sql)
    case .changes(let differences): "changes \(differences.rawValue)"
    case .trait(.kind(let kind)): "trait kind(\(kind))"
    case .trait(.stance(let stance)): "trait stance(\(stance))"
    case .trait(.checkWorthiness(let least)): "trait worth(\(least))"
    case .kept: "kept blocks"
    case .agreement(let agreement): "compare \(agreement)"
    case .checked(let base, let check):
      "look at " + (base.map(describe) ?? "everything") + ": "
        + describe(check.sql).replacing("SELECT 1 FROM claims c WHERE c.id = ?1 AND ", with: "")
    case .all(let parts): "all(" + parts.map(describe).joined(separator: "; ") + ")"
    case .any(let parts): "any(" + parts.map(describe).joined(separator: "; ") + ")"
    case .not(let part): "not " + describe(part)
    }
  }

  private func describe(_ sql: BoundSQL) -> String {
    let values = sql.bindings.map { value in
      switch value {
      case .text(let text): text
      case .blob(let words): String(decoding: words, as: UTF8.self).trimmed
      case .integer(let integer): "\(integer)"
      case .real(let real): "\(real)"
      case .null: "NULL"
      }
    }
    let words = sql.sql.text.split { $0 == " " || $0 == "\n" }
    return words.joined(separator: " ") + " ← " + values.joined(separator: ", ")
  }

  private func expectRows(_ text: String, _ rows: [String]) throws {
    let found = try TestArchive(SampleArticles.all).found(text)
    #expect(found.count == rows.count, "\(found)")
    for beginning in rows {
      #expect(found.contains { $0.hasPrefix(beginning) }, "\(beginning) in \(found)")
    }
  }
}
