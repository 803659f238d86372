import ArticleModel
import Storage

/// Makes the rows of claims say what people's corrections say, and puts back what the parser found where
/// none holds any more.
///
/// What was found is set aside first, row by row, so that any correction can be taken back in any order:
/// all of a claim goes back, then what still holds is applied anew.
final class ClaimCorrector {
  private let connection: Connection
  private let names: NameTables
  private let aliases: SpeakerAliases
  /// What derived data have to follow.
  private var changedVersions: Set<Int> = []
  private var respoken: [Int] = []

  /// The rule that a corrected finding is attributed to.
  static let rule = "corrected"

  init(_ connection: Connection, _ names: NameTables) {
    (self.connection, self.names) = (connection, names)
    aliases = SpeakerAliases(connection)
  }

  /// Whether anything is corrected at all, or a name given to somebody.
  static func isNeeded(_ connection: Connection) throws(SQLiteError) -> Bool {
    try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM corrections WHERE ended IS NULL)
        OR EXISTS (SELECT 1 FROM aliases WHERE ended IS NULL)
      """
    ) { (row) throws(SQLiteError) in try row.bool(0) } ?? false
  }

  /// Applies all that holds of an article to a version of it, just written.
  func correct(version: Int, of article: ArticleKey) throws(SQLiteError) {
    var rows = Set(
      try connection.rows(
        """
        SELECT DISTINCT c.id FROM corrections r JOIN claims c ON c.public_id = r.claim
        WHERE r.article = ?1 AND r.ended IS NULL AND c.version = ?2
        """, [article.description, version]
      ) { (row) throws(SQLiteError) in try row.int(0) })
    rows.formUnion(try aliases.claims(ofVersion: version, in: article))
    for row in rows.sorted() { try correct(claim: row, of: article) }
    try finish()
  }

  /// Brings the claims whose speakers go by some names, or went by them, into line with what holds of names.
  func follow(_ changed: [EntityAliases.Name]) throws(SQLiteError) {
    for (claim, article) in try aliases.claims(spokenUnder: changed) {
      try correct(claim: claim, of: article)
    }
    try finish()
  }

  /// Brings every version's rows of a claim into line with what holds of it.
  func correct(_ claim: ClaimID, of article: ArticleKey) throws(SQLiteError) {
    let rows = try connection.rows(
      """
      SELECT c.id FROM claims c JOIN versions v ON v.id = c.version
      JOIN articles a ON a.id = v.article
      WHERE c.public_id = ?1 AND a.key = ?2 ORDER BY c.id
      """, [claim.description, article.description]
    ) { (row) throws(SQLiteError) in try row.int(0) }
    for row in rows { try correct(claim: row, of: article) }
  }

  /// Makes anew what is derived from the claims that were corrected.
  func finish() throws(SQLiteError) {
    let traits = ClaimTraitsTable(connection)
    for version in changedVersions.sorted() { try traits.write(version: version) }
    try ClaimHoldingsTable(connection).rewrite(versions: changedVersions)
    try PostingsStore(connection).renew(holding: respoken)
    (changedVersions, respoken) = ([], [])
  }

  private struct Rule {
    var field: CorrectedField
    var words: String
    var value: String?
  }

  private func correct(claim: Int, of article: ArticleKey) throws(SQLiteError) {
    let rules = try connection.rows(
      """
      SELECT r.field, r.words, r.value FROM claims c
      JOIN corrections r ON r.article = ?2 AND r.claim = c.public_id AND r.ended IS NULL
      WHERE c.id = ?1 ORDER BY r.id
      """, [claim, article.description]
    ) { (row) throws(SQLiteError) in
      guard let field = CorrectedField(rawValue: try row.text(0)) else {
        throw row.decodingError(0, "an unknown field")
      }
      return Rule(field: field, words: try row.text(1), value: try row.optionalText(2))
    }
    let found = FoundFindings(connection, claim: claim)
    try found.putBack()
    let renamed = try aliases.renames(in: claim, of: article)
    if !rules.isEmpty || renamed {
      try found.setAside()
      var changed = 0
      // Who speaks decides what else is known of them, so it comes first.
      for field in [CorrectedField.speaker, .role, .organisation, .date, .kind] {
        for rule in rules where rule.field == field { changed += try apply(rule, to: claim) }
      }
      changed += try aliases.rename(in: claim, of: article)
      if changed == 0 { try found.putBack() }
    }
    try speak(claim)
    let version = try connection.first("SELECT version FROM claims WHERE id = ?1", [claim]) {
      (row) throws(SQLiteError) in try row.int(0)
    }
    if let version { changedVersions.insert(version) }
  }

  // MARK: One correction

  private func apply(_ rule: Rule, to claim: Int) throws(SQLiteError) -> Int {
    switch rule.field {
    case .kind:
      guard let kind = rule.value.flatMap(ClaimKind.init(rawValue:)) else { return 0 }
      return try connection.execute(
        "UPDATE claims SET kind = ?2 WHERE id = ?1", [claim, kind.code])
    case .date: return try date(rule, claim)
    case .speaker, .role, .organisation: return try attribute(rule, claim)
    }
  }

  private func attribute(_ rule: Rule, _ claim: Int) throws(SQLiteError) -> Int {
    let quotations = try chosen(
      "SELECT id, range_start, range_end, version, speaker FROM quotations", rule, claim)
    if quotations.isEmpty {
      // The parser saw nobody's words here: the whole claim is then somebody's.
      guard rule.words.isEmpty, rule.value != nil else { return 0 }
      try connection.execute(
        """
        INSERT INTO quotations (version, claim, range_start, range_end, directness, rule)
        SELECT version, id, range_start, range_end, ?2, ?3 FROM claims WHERE id = ?1
        """, [claim, Directness.indirect.code, try names.rule(Self.rule)])
      return try attribute(rule, claim)
    }
    for quotation in quotations {
      let column = SQL.identifier(rule.field.rawValue)
      try connection.execute(
        "UPDATE quotations SET rule = ?3, " + column + " = ?2 WHERE id = ?1",
        [quotation.id, rule.value, try names.rule(Self.rule)])
      if rule.field == .speaker, !Self.isSamePerson(quotation.speaker, rule.value) {
        // Another person has another role.
        try connection.execute(
          "UPDATE quotations SET role = NULL, organisation = NULL WHERE id = ?1", [quotation.id])
      }
    }
    return quotations.count
  }

  private func date(_ rule: Rule, _ claim: Int) throws(SQLiteError) -> Int {
    let dates = try chosen(
      "SELECT id, range_start, range_end, version, NULL FROM dates", rule, claim)
    guard let interval = rule.value.flatMap(CorrectionValue.interval) else {
      for date in dates { try connection.execute("DELETE FROM dates WHERE id = ?1", [date.id]) }
      return dates.count
    }
    let days: Bindings = [
      interval.earliest?.daysSince1970 ?? OpenDay.beginning,
      interval.latest?.daysSince1970 ?? OpenDay.end, interval.precision.code,
      try names.rule(Self.rule),
    ]
    if dates.isEmpty, rule.words.isEmpty {
      return try connection.execute(
        """
        INSERT INTO dates (version, claim, range_start, range_end, earliest, latest, precision, rule)
        SELECT version, id, range_start, range_end, ?2, ?3, ?4, ?5 FROM claims WHERE id = ?1
        """, [claim] + days)
    }
    for date in dates {
      try connection.execute(
        "UPDATE dates SET earliest = ?2, latest = ?3, precision = ?4, rule = ?5 WHERE id = ?1",
        [date.id] + days)
    }
    return dates.count
  }

  private typealias Finding = (id: Int, speaker: String?)

  /// The findings of a claim that a correction means.
  private func chosen(_ select: SQL, _ rule: Rule, _ claim: Int) throws(SQLiteError) -> [Finding] {
    let all = try connection.rows(
      select + " WHERE claim = ?1 ORDER BY range_start, id", [claim]
    ) { (row) throws(SQLiteError) in
      (
        id: try row.int(0), range: try row.range(1), version: try row.int(3),
        speaker: try row.optionalText(4)
      )
    }
    guard !rule.words.isEmpty, let version = all.first?.version else {
      return all.map { ($0.id, $0.speaker) }
    }
    let text = try ArticleReading(connection: connection).text(version: version)
    let meant = WordChoice(rule.words).indices(among: all.map { text[$0.range] })
    return meant.map { (all[$0].id, all[$0].speaker) }
  }

  /// Whether a name is another form of one that was found: the two share a word.
  private static func isSamePerson(_ found: String?, _ corrected: String?) -> Bool {
    guard let found else { return true }
    guard let corrected else { return false }
    func words(_ name: String) -> Set<Substring> { Set(Folding.fold(name).split(separator: " ")) }
    return !words(found).isDisjoint(with: words(corrected))
  }

  // MARK: Who speaks

  /// Writes who speaks in a claim, and the parts by which Chinese, Japanese and Korean names are found.
  private func speak(_ claim: Int) throws(SQLiteError) {
    let quoted = try connection.rows(
      "SELECT speaker FROM quotations WHERE claim = ?1 AND speaker IS NOT NULL ORDER BY range_start, id",
      [claim]
    ) { (row) throws(SQLiteError) in try row.text(0) }
    var speakers: [String] = []
    for speaker in quoted where !speakers.contains(speaker) { speakers.append(speaker) }
    let speaker = speakers.isEmpty ? nil : speakers.joined(separator: "; ")
    let known = try connection.first(
      """
      SELECT c.speaker IS ?2, c.text, c.lead_in, s.heading, v.title FROM claims c
      JOIN versions v ON v.id = c.version LEFT JOIN sections s ON s.id = c.section WHERE c.id = ?1
      """, [claim, speaker]
    ) { (row) throws(SQLiteError) in
      (
        isSame: try row.bool(0),
        parts: [
          try row.text(1), try row.optionalText(2), try row.optionalText(3),
          try row.optionalText(4),
        ]
      )
    }
    guard let known, !known.isSame else { return }
    respoken.append(claim)
    let grams = CJK.grams(
      ofParts: (known.parts + [speaker]).compactMap { $0.map { Array($0.utf8)[...] } })
    try connection.execute(
      "UPDATE claims SET speaker = ?2, grams = ?3 WHERE id = ?1",
      [claim, speaker, grams.map { String(decoding: $0, as: UTF8.self) }])
  }
}
