import ArticleModel
import Storage

extension QueryFilter {
  /// The rows that it holds of.
  var rows: SearchPlan.Rows {
    switch self {
    case .kind(let kind): .trait(.kind(kind))
    case .stance(let stance): .trait(.stance(stance))
    case .checkWorthiness(let least): .trait(.checkWorthiness(least))
    case .unattributed: .holding(.unattributed)
    case .changed: .changes(.changed)
    case .added: .changes(.added)
    case .agreement(let agreement): .agreement(agreement)
    case .edited: .any([.claims(BoundSQL("SELECT claim FROM found_claims")), .kept])
    case .role(let words): .claims(Self.quoted("role", words))
    case .cue(let words):
      .checked(.index(.term(QueryTerm(words, form: .phrase))), .cue(words))
    case .names(let kind, let words): Self.names(kind, words)
    case .amount(let bounds): .claims(bounds.claims)
    case .date(let days):
      .claims(
        BoundSQL(
          "SELECT claim FROM dates WHERE claim IS NOT NULL AND latest >= ? AND earliest <= ?",
          days.bindings))
    case .published(let days):
      // An article whose day is unknown was not published on any.
      .versions(
        BoundSQL(
          """
          SELECT id FROM versions WHERE coalesce(published_to, published_from) >= ?
          AND coalesce(published_from, published_to) <= ?
          """, days.bindings))
    case .imported(let days):
      .versions(
        BoundSQL(
          "SELECT id FROM versions WHERE substr(imported_at, 1, 10) BETWEEN ? AND ?",
          [
            .text(days.earliest?.description ?? "0001-01-01"),
            .text(days.latest?.description ?? "9999-12-31"),
          ]))
    case .section(let heading): Self.section(heading)
    case .article(let text): Self.article(text)
    case .author(let words): Self.versions("claims_has(?, authors)", .words(words))
    case .language(let tag):
      .versions(
        BoundSQL(
          "SELECT id FROM versions WHERE lower(language) = ? OR lower(language) GLOB ?",
          [.text(tag), .globPrefix(tag + "-")]))
    case .site(let text):
      .versions(
        BoundSQL(
          """
          SELECT id FROM versions WHERE claims_site(url) = ? OR claims_site(url) GLOB '*.' || ?
          OR claims_has(?, publisher)
          """, [.text(text), .text(text), .words(text)]))
    case .path(let part): Self.versions("path GLOB ?", .globAnywhere(part))
    case .tag(let words):
      .any([Self.versions("claims_has(?, tags)", .words(words)), WorkRows.tagged(words)])
    case .note(let words): WorkRows.noted(words)
    case .id(let prefix):
      .claims(
        BoundSQL(
          "SELECT id FROM claims WHERE public_id >= ? AND public_id < ?",
          [.text(prefix), .text(prefix + "\u{10FFFF}")]))
    case .addedAfter(let row):
      // A new version brings its claims again; those that were there before are not new.
      .claims(
        BoundSQL(
          """
          SELECT c.id FROM claims c WHERE c.id > ?1 AND NOT EXISTS (
            SELECT 1 FROM claims o WHERE o.public_id = c.public_id AND o.id <= ?1)
          """, [.integer(Int64(row))]))
    case .has(let property): property.rows
    }
  }

  private static func versions(_ condition: SQL, _ value: Value) -> SearchPlan.Rows {
    .versions(BoundSQL("SELECT id FROM versions WHERE " + condition, [value]))
  }

  private static func section(_ heading: QueryTerm) -> SearchPlan.Rows {
    let words = SearchPlan.Rows(.term(heading))
    guard heading.text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return words }
    let numbered = BoundSQL(
      """
      SELECT c.id FROM sections s CROSS JOIN claims c ON c.version = s.version AND c.section = s.id
      WHERE s.number = ?
      """, [.text(heading.text)])
    return .any([.claims(numbered), words])
  }

  private static func article(_ text: String) -> SearchPlan.Rows {
    let named = BoundSQL(
      """
      SELECT v.id FROM versions v JOIN articles a ON a.id = v.article
      WHERE a.id = ?1 OR a.key = ?2 OR v.path = ?2 OR substr(v.path, -length(?2) - 1) = '/' || ?2
      """, [.integer(Int64(text) ?? -1), .text(text)])
    let titled = QueryTerm(text, form: .phrase, field: .title)
    return .any([.versions(named), SearchPlan.Rows(.term(titled))])
  }

  // MARK: Names

  private static func names(_ kind: EntityKind?, _ words: String) -> SearchPlan.Rows {
    let mentioned = mentions(kind, words)
    let speaking = SearchPlan.Rows(.term(QueryTerm(words, form: .phrase, field: .speaker)))
    return switch kind {
    case .person: .any([.mentions(mentioned), speaking])
    case .organisation: .any([.mentions(mentioned), .claims(quoted("organisation", words))])
    case nil:
      .any([
        .mentions(mentioned),
        SearchPlan.Rows(.term(QueryTerm(words, form: .phrase, field: .title))),
        SearchPlan.Rows(.term(QueryTerm(words, form: .phrase, field: .heading))),
      ])
    default: .mentions(mentioned)
    }
  }

  /// The lists of claims that name something of which one name has the words. Chinese, Japanese and Korean names are
  /// one token each in the index, so they are looked through.
  private static func mentions(_ kind: EntityKind?, _ words: String) -> BoundSQL {
    let isIndexed = !words.unicodeScalars.contains(where: CJK.contains)
    let found: SQL =
      isIndexed
      ? "n.id IN (SELECT rowid FROM entity_names_fts WHERE entity_names_fts MATCH ?1)"
      : "?1 IS NOT NULL"
    return BoundSQL(
      """
      SELECT ve.claims, ve.version, ve.ordinal FROM version_entities ve
      WHERE ve.entity IN (
        SELECT e.id FROM entity_names n CROSS JOIN entities e ON e.id = n.entity
        WHERE
      """ + " " + found + """
         AND claims_has(?2, n.name) AND (?3 IS NULL OR e.kind = ?3))
        """,
      [
        .text(MatchExpression.term(QueryTerm(words, form: .phrase)).plainText), .words(words),
        kind.map { .integer(Int64($0.code)) } ?? .null,
      ])
  }

  /// Claims with quotations of which a column has some words.
  private static func quoted(_ column: StaticString, _ words: String) -> BoundSQL {
    let column = SQL.identifier("\(column)")
    return BoundSQL(
      "SELECT claim FROM quotations WHERE " + column + " IN (SELECT " + column
        + " FROM (SELECT DISTINCT " + column + " FROM quotations WHERE " + column
        + " IS NOT NULL LIMIT -1) WHERE claims_has(?, " + column + ")) AND claim IS NOT NULL",
      [.words(words)])
  }
}

extension QueryProperty {
  fileprivate var rows: SearchPlan.Rows {
    switch self {
    case .quotation: .holding(.quotation)
    case .speaker: .holding(.speaker)
    case .role: .holding(.role)
    case .cue: .holding(.cue)
    case .date: .holding(.date)
    case .amount: .holding(.amount)
    case .currency: .holding(.money)
    case .percent: .holding(.percent)
    case .person: .holding(.person)
    case .org: .holding(.organisation)
    case .place: .holding(.place)
    case .section: .holding(.section)
    case .leadin: .holding(.leadIn)
    case .title: Self.versions("title IS NOT NULL")
    case .published: Self.versions("published_from IS NOT NULL OR published_to IS NOT NULL")
    case .author: Self.versions("authors <> '[]'")
    case .lang: Self.versions("language IS NOT NULL")
    case .site: Self.versions("url IS NOT NULL OR publisher IS NOT NULL")
    case .path: Self.versions("path IS NOT NULL")
    case .tag: .any([Self.versions("tags <> '[]'"), WorkRows.tagged(nil)])
    case .note: WorkRows.noted(nil)
    }
  }

  private static func versions(_ condition: SQL) -> SearchPlan.Rows {
    .versions(BoundSQL("SELECT id FROM versions WHERE " + condition))
  }
}

extension DayBounds {
  fileprivate var bindings: [Value] {
    [
      .integer(Int64(earliest?.daysSince1970 ?? OpenDay.beginning)),
      .integer(Int64(latest?.daysSince1970 ?? OpenDay.end)),
    ]
  }
}

extension AmountBounds {
  /// The claims that hold such an amount. A range has it if it reaches so far, which an index of its own
  /// tells.
  fileprivate var claims: BoundSQL {
    guard let least else { return Self.claims(others) }
    let comparison: SQL = excludesLeast ? " > ?" : " >= ?"
    let (single, range) = (
      Self.claims([BoundSQL("value" + comparison, [.real(least)])] + others),
      Self.claims([BoundSQL("value_max" + comparison, [.real(least)])] + others)
    )
    return BoundSQL(single.sql + " UNION ALL " + range.sql, single.bindings + range.bindings)
  }

  private static func claims(_ conditions: [BoundSQL]) -> BoundSQL {
    let all = BoundSQL.all([BoundSQL("claim IS NOT NULL")] + conditions)
    return BoundSQL("SELECT claim FROM amounts WHERE " + all.sql, all.bindings)
  }

  /// All conditions but that on the least value.
  private var others: [BoundSQL] {
    var parts: [BoundSQL] = []
    if let greatest {
      parts.append(BoundSQL(excludesGreatest ? "value < ?" : "value <= ?", [.real(greatest)]))
    }
    if let kind { parts.append(BoundSQL("kind = ?", [.integer(Int64(kind.code))])) }
    if let unit { parts.append(BoundSQL("unit = ? COLLATE NOCASE", [.text(unit)])) }
    return parts
  }
}
