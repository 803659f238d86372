import ArticleModel
import Storage

/// Writes what was found in an article beside its claims, each with the claim that holds it.
final class FindingWriter {
  private let names: NameTables
  private let quotation, date, amount, entity, mention, notice: Statement

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
      INSERT INTO version_entities (version, ordinal, entity, name, aliases)
      VALUES (?1, ?2, ?3, ?4, ?5)
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
  }

  func write(_ article: ParsedArticle, at place: Place) throws(SQLiteError) {
    for (ordinal, found) in article.entities.enumerated() {
      try write(found, ordinal, place)
    }
    var holders = ClaimHolders(article.claims)
    for found in article.quotations { try write(found, place, &holders) }
    holders = ClaimHolders(article.claims)
    for found in article.dates { try write(found, place, &holders) }
    holders = ClaimHolders(article.claims)
    for found in article.amounts { try write(found, place, &holders) }
    holders = ClaimHolders(article.claims)
    for found in article.mentions { try write(found, place, &holders) }
    for found in article.notices { try write(found, place) }
  }

  /// Binds what all findings begin with: version, claim, range.
  private func begin(
    _ statement: Statement, _ range: ByteRange, _ place: Place, _ holders: inout ClaimHolders
  ) throws(SQLiteError) {
    try statement.bind(place.version, at: 1)
    try statement.bind(holders.holder(of: range).map { place.firstClaim + $0 }, at: 2)
    try statement.bind(range, at: 3)
  }

  private func write(
    _ found: Quotation, _ place: Place, _ holders: inout ClaimHolders
  ) throws(SQLiteError) {
    try begin(quotation, found.range, place, &holders)
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
    _ found: DateMention, _ place: Place, _ holders: inout ClaimHolders
  ) throws(SQLiteError) {
    try begin(date, found.range, place, &holders)
    try date.bind(found.interval.earliest?.daysSince1970 ?? OpenDay.beginning, at: 5)
    try date.bind(found.interval.latest?.daysSince1970 ?? OpenDay.end, at: 6)
    try date.bind(found.interval.precision.code, at: 7)
    try date.bind(try names.rule(found.rule), at: 8)
    try date.run()
  }

  private func write(
    _ found: Amount, _ place: Place, _ holders: inout ClaimHolders
  ) throws(SQLiteError) {
    try begin(amount, found.range, place, &holders)
    try amount.bind(found.kind.code, at: 5)
    try amount.bind(found.value, at: 6)
    try amount.bind(found.valueMax.map { Value.real($0) } ?? .null, at: 7)
    try amount.bind(found.unit, at: 8)
    try amount.bind(found.qualifier, at: 9)
    try amount.bind(try names.rule(found.rule), at: 10)
    try amount.run()
  }

  private func write(_ found: Entity, _ ordinal: Int, _ place: Place) throws(SQLiteError) {
    try entity.bind(place.version, at: 1)
    try entity.bind(ordinal, at: 2)
    let id = try names.entity(found.name, found.kind)
    for name in [found.name] + found.aliases { try names.give(name, to: id) }
    try entity.bind(id, at: 3)
    try entity.bind(found.name, at: 4)
    try entity.bind(JSONText.array(found.aliases), at: 5)
    try entity.run()
  }

  private func write(
    _ found: Mention, _ place: Place, _ holders: inout ClaimHolders
  ) throws(SQLiteError) {
    try begin(mention, found.range, place, &holders)
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
