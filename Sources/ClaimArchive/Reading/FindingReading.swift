import ArticleModel
import Storage

/// Reads what was found in a version, or in one of its claims.
struct FindingReading {
  enum Owner {
    case version(Int)
    /// A claim of a version.
    case claim(Int, version: Int)

    fileprivate var condition: SQL {
      switch self {
      case .version: " WHERE f.version = ?1"
      case .claim: " WHERE f.version = ?1 AND f.claim = ?2"
      }
    }

    fileprivate var ids: Bindings {
      switch self {
      case .version(let version): [version]
      case .claim(let claim, let version): [version, claim]
      }
    }
  }

  let connection: Connection
  let text: ReadingText
  /// Whether what the parser found is wanted, whatever people have corrected.
  var isAsFound = false

  /// A table of findings, with what was found where that is set aside.
  private func table(_ name: SQL, _ columns: SQL) -> SQL {
    guard isAsFound else { return name }
    let all: SQL = "(SELECT id, version, claim, range_start, range_end, " + columns + " FROM "
    return all + name + """
       WHERE claim IS NULL OR claim NOT IN (SELECT claim FROM found_claims)
      UNION ALL SELECT id, version, claim, range_start, range_end,
      """ + " " + columns + " FROM found_" + name + ")"
  }

  func quotations(of owner: Owner) throws(SQLiteError) -> [QuotationRecord] {
    try connection.rows(
      """
      SELECT f.range_start, f.range_end, f.directness, r.name, f.speaker, f.speaker_start,
        f.speaker_end, f.role, f.organisation, f.cue_start, f.cue_end
      FROM
      """ + " "
        + table(
          "quotations",
          """
          directness, rule, speaker, speaker_start, speaker_end, role, organisation, cue_start, cue_end
          """) + " f JOIN rules r ON r.id = f.rule" + owner.condition
        + " ORDER BY f.range_start, f.id", owner.ids
    ) { (row) throws(SQLiteError) in
      let quotation = Quotation(
        range: try row.range(0), directness: try row.coded(2), rule: try row.text(3),
        speaker: try row.optionalText(4), speakerRange: try row.optionalRange(5),
        role: try row.optionalText(7), organisation: try row.optionalText(8),
        cue: try row.optionalRange(9))
      return QuotationRecord(
        text: text[quotation.range], cue: quotation.cue.map { text[$0] }, quotation: quotation)
    }
  }

  func dates(of owner: Owner) throws(SQLiteError) -> [DateRecord] {
    try connection.rows(
      """
      SELECT f.range_start, f.range_end, f.earliest, f.latest, f.precision, r.name
      FROM
      """ + " " + table("dates", "earliest, latest, precision, rule")
        + " f JOIN rules r ON r.id = f.rule" + owner.condition + " ORDER BY f.range_start, f.id",
      owner.ids
    ) { (row) throws(SQLiteError) in
      let interval = DateInterval(
        earliest: CalendarDay(daysSince1970: try row.int(2)),
        latest: CalendarDay(daysSince1970: try row.int(3)), precision: try row.coded(4))
      let date = DateMention(range: try row.range(0), interval: interval, rule: try row.text(5))
      return DateRecord(text: text[date.range], date: date)
    }
  }

  func amounts(of owner: Owner) throws(SQLiteError) -> [AmountRecord] {
    try connection.rows(
      """
      SELECT f.range_start, f.range_end, f.kind, f.value, f.value_max, f.unit, f.qualifier, r.name
      FROM amounts f JOIN rules r ON r.id = f.rule
      """ + owner.condition + " ORDER BY f.id", owner.ids
    ) { (row) throws(SQLiteError) in
      let amount = Amount(
        range: try row.range(0), kind: try row.coded(2), value: try row.double(3),
        valueMax: try row.optionalDouble(4), unit: try row.optionalText(5),
        qualifier: try row.optionalText(6), rule: try row.text(7))
      return AmountRecord(text: text[amount.range], amount: amount)
    }
  }
}
