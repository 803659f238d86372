import ArticleModel
import Storage

/// Writes what was found in an article beside its claims, each with the claim that holds it, and what is
/// derived from that.
final class FindingWriter {
  private let names: NameTables
  private let quotation, date, amount, entity, mention, notice, holdings: Statement

  init(_ connection: Connection, _ names: NameTables) throws(SQLiteError) {
    self.names = names
    quotation = try connection.prepare(
      """
      INSERT INTO quotations (version, claim, range_start, range_end, directness, rule,
        speaker_start, speaker_end, cue_start, cue_end, speaker, role, organisation)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """)
    date = try connection.prepare(
      """
      INSERT INTO dates (version, claim, range_start, range_end, earliest, latest, precision, rule)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """)
    amount = try connection.prepare(
      """
      INSERT INTO amounts (version, claim, range_start, range_end, kind, value, value_max, unit,
        qualifier, rule)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """)
    entity = try connection.prepare(
      """
      INSERT INTO version_entities (version, ordinal, entity, name, aliases, claims)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """)
    mention = try connection.prepare(
      """
      INSERT INTO mentions (version, claim, range_start, range_end, entity, rule)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """)
    notice = try connection.prepare(
      """
      INSERT INTO notices (version, range_start, range_end, code, message)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """)
    holdings = try connection.prepare(
      "INSERT INTO claim_holdings (version, first_claim, holdings) VALUES (?1, ?2, ?3)")
  }

  func write(_ article: ParsedArticle, at place: Place) throws(SQLiteError) {
    let claims = ClaimHolders(article.claims)
    let mentioning = Self.holders(article.mentions.map(\.range), among: claims)
    var named = [[Int]](repeating: [], count: article.entities.count)
    for (found, claim) in zip(article.mentions, mentioning) {
      if let claim, named.indices.contains(found.entity) { named[found.entity].append(claim) }
    }
    for (ordinal, found) in article.entities.enumerated() {
      try write(found, ordinal, Set(named[ordinal]).sorted(), place)
    }
    var held = ClaimHoldings(article.claims)
    let quoting = Self.holders(article.quotations.map(\.range), among: claims)
    for (found, claim) in zip(article.quotations, quoting) {
      try write(found, claim, place)
      held.insertQuotation(
        at: claim, hasSpeaker: found.speaker != nil, hasRole: found.role != nil,
        hasCue: found.cue != nil)
    }
    let dating = Self.holders(article.dates.map(\.range), among: claims)
    for (found, claim) in zip(article.dates, dating) {
      try write(found, claim, place)
      held.insert(.date, at: claim)
    }
    let counting = Self.holders(article.amounts.map(\.range), among: claims)
    for (found, claim) in zip(article.amounts, counting) {
      try write(found, claim, place)
      held.insertAmount(found.kind, at: claim)
    }
    for (found, claim) in zip(article.mentions, mentioning) {
      try write(found, claim, place)
      held.insert(ClaimHolding(article.entities[found.entity].kind), at: claim)
    }
    for found in article.notices { try write(found, place) }
    try holdings.bind(place.version, at: 1)
    try holdings.bind(place.firstClaim, at: 2)
    try holdings.bind(blob: held.bytes, at: 3)
    try holdings.run()
  }

  /// The claims that hold findings of one kind, which stand in their order.
  private static func holders(_ ranges: [ByteRange], among claims: ClaimHolders) -> [Int?] {
    var holders = claims
    return ranges.map { holders.holder(of: $0) }
  }

  /// Binds what all findings begin with: version, claim, range.
  private func begin(
    _ statement: Statement, _ range: ByteRange, _ claim: Int?, _ place: Place
  ) throws(SQLiteError) {
    try statement.bind(place.version, at: 1)
    try statement.bind(claim.map { place.firstClaim + $0 }, at: 2)
    try statement.bind(range, at: 3)
  }

  private func write(
    _ found: Quotation, _ claim: Int?, _ place: Place
  ) throws(SQLiteError) {
    try begin(quotation, found.range, claim, place)
    try quotation.bind(found.directness.code, at: 5)
    try quotation.bind(try names.rule(found.rule), at: 6)
    try quotation.bind(found.speakerRange, at: 7)
    try quotation.bind(found.cue, at: 9)
    try quotation.bind(found.speaker, at: 11)
    try quotation.bind(found.role, at: 12)
    try quotation.bind(found.organisation, at: 13)
    try quotation.run()
  }

  private func write(
    _ found: DateMention, _ claim: Int?, _ place: Place
  ) throws(SQLiteError) {
    try begin(date, found.range, claim, place)
    try date.bind(found.interval.earliest?.daysSince1970 ?? OpenDay.beginning, at: 5)
    try date.bind(found.interval.latest?.daysSince1970 ?? OpenDay.end, at: 6)
    try date.bind(found.interval.precision.code, at: 7)
    try date.bind(try names.rule(found.rule), at: 8)
    try date.run()
  }

  private func write(
    _ found: Amount, _ claim: Int?, _ place: Place
  ) throws(SQLiteError) {
    try begin(amount, found.range, claim, place)
    try amount.bind(found.kind.code, at: 5)
    try amount.bind(found.value, at: 6)
    try amount.bind(found.valueMax.map { Value.real($0) } ?? .null, at: 7)
    try amount.bind(found.unit, at: 8)
    try amount.bind(found.qualifier, at: 9)
    try amount.bind(try names.rule(found.rule), at: 10)
    try amount.run()
  }

  private func write(
    _ found: Entity, _ ordinal: Int, _ claims: [Int], _ place: Place
  ) throws(SQLiteError) {
    try entity.bind(place.version, at: 1)
    try entity.bind(ordinal, at: 2)
    let id = try names.entity(found.name, found.kind)
    for name in [found.name] + found.aliases { try names.give(name, to: id) }
    try entity.bind(id, at: 3)
    try entity.bind(found.name, at: 4)
    try entity.bind(JSONText.array(found.aliases), at: 5)
    try entity.bind(
      blob: MentionedClaims.bytes(claims.lazy.map { place.firstClaim + $0 }), at: 6)
    try entity.run()
  }

  private func write(
    _ found: Mention, _ claim: Int?, _ place: Place
  ) throws(SQLiteError) {
    try begin(mention, found.range, claim, place)
    try mention.bind(found.entity, at: 5)
    try mention.bind(try names.rule(found.rule), at: 6)
    try mention.run()
  }

  private func write(_ found: Notice, _ place: Place) throws(SQLiteError) {
    try notice.bind(place.version, at: 1)
    try notice.bind(found.range, at: 2)
    try notice.bind(found.code, at: 4)
    try notice.bind(found.message, at: 5)
    try notice.run()
  }
}
