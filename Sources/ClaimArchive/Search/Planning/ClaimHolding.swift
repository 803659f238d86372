import ArticleModel
import Storage

/// What can be found in a claim, or stands around it: a bit each.
enum ClaimHolding: Int, CaseIterable {
  case quotation, speaker, role, cue
  /// A quotation of which nobody is known to be the speaker.
  case unattributed
  case date, amount, money, percent, person, organisation, place, section, leadIn

  var bit: UInt16 { 1 << UInt16(rawValue) }

  /// That of an amount's kind, beside `amount`.
  init?(_ kind: AmountKind) {
    switch kind {
    case .money: self = .money
    case .percent: self = .percent
    default: return nil
    }
  }

  /// That of a name's kind.
  init?(_ kind: EntityKind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .place: self = .place
    default: return nil
    }
  }

  /// A statement that gives the rows of claims with it.
  var sql: BoundSQL {
    switch self {
    case .quotation: Self.quotations("TRUE")
    case .speaker: Self.quotations("speaker IS NOT NULL")
    case .role: Self.quotations("role IS NOT NULL")
    case .cue: Self.quotations("cue_start IS NOT NULL")
    case .unattributed: Self.quotations("speaker IS NULL")
    case .date: BoundSQL("SELECT claim FROM dates WHERE claim IS NOT NULL")
    case .amount: BoundSQL("SELECT claim FROM amounts WHERE claim IS NOT NULL")
    case .money: Self.amounts(.money)
    case .percent: Self.amounts(.percent)
    case .person: Self.mentions(.person)
    case .organisation: Self.mentions(.organisation)
    case .place: Self.mentions(.place)
    case .section: BoundSQL("SELECT id FROM claims WHERE section IS NOT NULL")
    case .leadIn: BoundSQL("SELECT id FROM claims WHERE lead_in_start IS NOT NULL")
    }
  }

  private static func quotations(_ condition: SQL) -> BoundSQL {
    BoundSQL("SELECT claim FROM quotations WHERE claim IS NOT NULL AND " + condition)
  }

  private static func amounts(_ kind: AmountKind) -> BoundSQL {
    BoundSQL(
      "SELECT claim FROM amounts WHERE claim IS NOT NULL AND kind = ?",
      [.integer(Int64(kind.code))])
  }

  private static func mentions(_ kind: EntityKind) -> BoundSQL {
    BoundSQL(
      """
      SELECT m.claim FROM entities e
      CROSS JOIN version_entities ve ON ve.entity = e.id
      CROSS JOIN mentions m ON m.version = ve.version AND m.entity = ve.ordinal
      WHERE e.kind = ? AND m.claim IS NOT NULL
      """, [.integer(Int64(kind.code))])
  }
}
