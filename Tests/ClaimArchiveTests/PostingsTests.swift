import ArticleModel
import ClaimArchive
import Storage
import Testing

@Suite("Postings, held against what FTS5 finds in the same claims")
struct PostingsTests {
  private static let words =
    "ferry ferries harbour the of sailed sails crew crews naïve one on its it is operate operation"
    .split(separator: " ").map(String.init)

  /// Articles of few words in many orders.
  private static func articles(_ numbers: Range<Int>, title: Bool = true) -> [ArticleBuilder] {
    numbers.map { number in
      var random = Sequence(state: UInt64(number) &* 7919 &+ 17)
      var article = ArticleBuilder(
        title: title ? "The \(random.pick(words)) of \(number)" : nil, path: "\(number).txt")
      article.section("On the \(random.pick(words))")
      article.append(.paragraph, "Why the \(random.pick(words)) is:")
      for ordinal in 0..<8 {
        let text = (0..<9).map { _ in random.pick(words) }.joined(separator: " ")
        article.claim(
          "\(text) \(ordinal).", kind: ordinal < 3 ? .point : .statement,
          leadIn: ordinal < 3 ? article.lastParagraph : nil)
      }
      return article
    }
  }

  private struct Sequence {
    var state: UInt64

    mutating func pick(_ words: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int(state >> 33) % words.count]
    }
  }

  /// What FTS5 finds for an expression in the claims of current versions.
  private func indexed(_ expression: String, _ archive: Archive) throws -> Int {
    let statements: [SQL] = [
      "DROP TABLE IF EXISTS temp.claims_fts",
      """
      CREATE VIRTUAL TABLE temp.claims_fts USING fts5 (text, lead_in, heading, title, speaker, grams,
        content = '', tokenize = 'porter unicode61 remove_diacritics 2')
      """,
      """
      INSERT INTO claims_fts (rowid, text, lead_in, heading, title, speaker, grams)
      SELECT v.claim, v.text, v.lead_in, v.section, v.title, v.speaker, c.grams
      FROM v_claims v JOIN claims c ON c.id = v.claim
      """,
    ]
    for statement in statements { try archive.connection.execute(statement) }
    return try archive.connection.first(
      "SELECT count(*) FROM claims_fts WHERE claims_fts MATCH ?1", [expression]
    ) { (row) throws(SQLiteError) in try row.int(0) } ?? 0
  }

  private func expectAgreement(_ archive: Archive) throws {
    for (first, second) in zip(Self.words, Self.words.dropFirst() + ["naive"]) {
      for (query, expression) in [
        ("\(first)", first), ("\(first) AND harbour", "\(first) AND harbour"),
        ("\(first) OR \(second)", "\(first) OR \(second)"),
        ("harbour -\(second)", "harbour NOT \(second)"),
        ("(\(first) OR crew) \(second)", "(\(first) OR crew) AND \(second)"),
        ("\(first.prefix(2))*", "\(first.prefix(2))*"),
      ] {
        let query = ClaimQuery(query)
        guard query.condition?.holdsEveryWord(of: expression) == true else { continue }
        let found = try archive.search(query).total
        #expect(try found == indexed(expression, archive), "\(query.text)")
      }
      for distance in [0, 1, 4] {
        let near = ClaimQuery("\(first) NEAR/\(distance) \(second)")
        guard case .near = near.condition else { continue }
        let found = try archive.search(near).total
        let expected = try indexed("NEAR(\(first) \(second), \(distance))", archive)
        #expect(found == expected, "\(near.text)")
      }
      let exact = try archive.search(ClaimQuery("\"\(first) \(second)\""), limit: 1_000).total
      let written = try archive.connection.first(
        """
        SELECT count(*) FROM v_claims WHERE ' ' || lower(text) || ' ' LIKE ?1
          OR ' ' || lower(lead_in) || ' ' LIKE ?1 OR ' ' || lower(section) || ' ' LIKE ?1
          OR ' ' || lower(title) || ' ' LIKE ?1
        """, ["% \(first) \(second) %"]
      ) { (row) throws(SQLiteError) in try row.int(0) }
      if !"\(first) \(second)".contains("na") { #expect(exact == written, "\(first) \(second)") }
    }
  }

  @Test("Made, stored, or both: postings find what the index finds, also after new versions")
  func agreement() throws {
    let test = try TestArchive(Self.articles(0..<30))
    try expectAgreement(test.archive)
    try test.archive.finishLoading()
    try expectAgreement(test.archive)
    try test.add(Self.articles(30..<50, title: false))
    try expectAgreement(test.archive)
    var changed = Self.articles(0..<10)
    for index in changed.indices { changed[index].claim("The crew of \(index) sailed on.") }
    try test.add(changed)
    try expectAgreement(test.archive)
    try test.archive.finishLoading()
    try expectAgreement(test.archive)
    #expect(try test.problems() == [])
  }

  @Test("A filter leaves out what it does not hold of, and changes neither order nor scores")
  func filters() throws {
    let test = try TestArchive(Self.articles(0..<30))
    for state in ["made", "stored", "both"] {
      if state == "stored" { try test.archive.finishLoading() }
      if state == "both" { try test.add(Self.articles(30..<40)) }
      for query in ["ferry", "harbour", "sailed crew", "\"crew harbour\"", "op*", "crew OR naïve"] {
        let plain = try test.archive.search(ClaimQuery(query), limit: 1_000).hits
        let filtered = try test.archive.search(ClaimQuery("kind:point (\(query))"), limit: 1_000)
        let expected = plain.filter { $0.claim.kind == .point }
        #expect(filtered.hits.map(\.claim.id) == expected.map(\.claim.id), "\(query)")
        #expect(filtered.hits.map(\.score) == expected.map(\.score), "\(query)")
        #expect(filtered.total == expected.count)
      }
    }
  }

  @Test("A filter that was asked before sees what was written since, by this archive and by others")
  func filtersAgain() throws {
    let test = try TestArchive(Self.articles(0..<3))
    let path = test.folder.file("archive.sqlite")
    let reader = try Archive.open(path: path, mode: .readOnly)
    let query = ClaimQuery("has:title path:txt harbour")
    for numbers in [3..<9, 9..<20] {
      let before = try (test.archive.search(query).total, reader.search(query).total)
      try test.add(Self.articles(numbers))
      let after = try (test.archive.search(query).total, reader.search(query).total)
      #expect(before.0 == before.1 && after.0 == after.1 && after.0 > before.0)
    }
    try test.archive.connection.execute("UPDATE versions SET path = NULL")
    #expect(try test.archive.search(query).total == 0)
  }

  @Test("Words of a field are found where the index has them in its column")
  func fields() throws {
    let test = try TestArchive(Self.articles(0..<30))
    for isStored in [false, true] {
      if isStored { try test.archive.finishLoading() }
      for word in ["ferry", "crews", "naïve", "harbour"] {
        for (field, column) in [("title", "title"), ("section", "heading")] {
          let found = try test.archive.search(ClaimQuery("\(field):\(word)")).total
          #expect(try found == indexed("{\(column)} : \(word)", test.archive), "\(field):\(word)")
          let both = try test.archive.search(ClaimQuery("\(field):\(word) sailed kind:point")).total
          #expect(both <= found)
        }
      }
    }
  }

  @Test("What one archive adds, another on the same file finds, with and without stored postings")
  func twoArchives() throws {
    let test = try TestArchive(Self.articles(0..<5))
    let other = try Archive.open(path: test.folder.file("archive.sqlite"), mode: .readOnly)
    for numbers in [5..<9, 9..<20] {
      let before = try other.search(ClaimQuery("ferry")).total
      try test.add(Self.articles(numbers))
      if numbers.count > 5 { try test.archive.finishLoading() }
      let after = try other.search(ClaimQuery("ferry")).total
      #expect(after > before)
      #expect(try after == indexed("ferry", other))
    }
  }

  @Test(
    "Damage is found by a check, and made good by a repair",
    arguments: [
      "DELETE FROM postings WHERE term = CAST('harbour' AS BLOB)",
      "UPDATE postings SET found = found + 1 WHERE term = CAST('crew' AS BLOB)",
      "UPDATE postings SET claims = x'ffffffff' WHERE term = CAST('crew' AS BLOB)",
      "UPDATE postings SET places = x'01' WHERE term = CAST('crew' AS BLOB)",
      "UPDATE posting_chunks SET end_claim = end_claim + 40",
      "UPDATE claim_lengths SET lengths = zeroblob(length(lengths)) WHERE version = 2",
      "DELETE FROM claim_lengths WHERE version = 3",
      "UPDATE posting_chunks SET lengths = x'00'",
      "INSERT INTO retired_claims VALUES (3, 1, 5)",
    ] as [SQL])
  func damage(sql: SQL) throws {
    let test = try TestArchive(Self.articles(0..<10))
    try test.archive.finishLoading()
    #expect(try test.problems() == [])
    try test.archive.connection.execute(sql)
    // Wrong perhaps, but nothing worse.
    for query in ["crew", "\"the crew\"", "cr*", "crew harbour"] {
      _ = try test.archive.search(ClaimQuery(query))
    }
    #expect(try test.problems().contains { $0.contains("claims check --repair") })
    try test.archive.repair()
    #expect(try test.problems() == [])
    try expectAgreement(test.archive)
  }
}

extension ArticleBuilder {
  fileprivate var lastParagraph: String? {
    article.blocks.last { $0.kind == .paragraph && $0.leadIn == nil }.map {
      String(decoding: item().bytes[$0.range], as: UTF8.self)
    }
  }
}

extension QueryCondition {
  /// Whether no word of an expression was left out as one that tells nothing.
  fileprivate func holdsEveryWord(of expression: String) -> Bool {
    let count = expression.split { !$0.isLetter }.filter {
      $0 != "AND" && $0 != "OR" && $0 != "NOT"
    }
    .count
    return termCount == count
  }

  private var termCount: Int {
    switch self {
    case .term: 1
    case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.termCount }
    case .not(let part): part.termCount
    default: 0
    }
  }
}
