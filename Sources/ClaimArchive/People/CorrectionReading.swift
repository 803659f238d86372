import ArticleModel
import Storage

/// Reads the corrections of a claim with what was found in their place.
struct CorrectionReading {
  let connection: Connection

  /// - Parameter row: the claim's row in the version that is looked at; nil where no version is, and
  ///   nothing is known of what was found.
  func corrections(
    of claim: ClaimID, in article: ArticleKey, row claimRow: Int?
  ) throws(SQLiteError) -> [Correction] {
    try connection.rows(
      """
      SELECT r.field, r.words, r.value, j.made_at, j.made_by
      FROM corrections r JOIN journal j ON j.id = r.act
      WHERE r.article = ?1 AND r.claim = ?2 AND r.ended IS NULL ORDER BY r.id
      """, [article.description, claim.description]
    ) { (row) throws(SQLiteError) in
      guard let field = CorrectedField(rawValue: try row.text(0)) else {
        throw row.decodingError(0, "an unknown field")
      }
      let words = try row.text(1)
      return Correction(
        field: field, words: words.isEmpty ? nil : words, value: try row.optionalText(2),
        found: try claimRow.flatMap { (claimRow) throws(SQLiteError) in
          try found(field, of: claimRow)
        }, madeAt: try row.text(3), madeBy: try row.optionalText(4))
    }
  }

  private func found(_ field: CorrectedField, of claim: Int) throws(SQLiteError) -> String? {
    let found: [String]
    switch field {
    case .kind:
      found = try connection.rows("SELECT kind FROM found_claims WHERE claim = ?1", [claim]) {
        (row) throws(SQLiteError) in try row.coded(0, as: ClaimKind.self).rawValue
      }
    case .date:
      found = try connection.rows(
        """
        SELECT earliest, latest, precision FROM found_dates WHERE claim = ?1 ORDER BY range_start, id
        """, [claim]
      ) { (row) throws(SQLiteError) in
        DateInterval(
          earliest: CalendarDay(daysSince1970: try row.int(0)),
          latest: CalendarDay(daysSince1970: try row.int(1)), precision: try row.coded(2)
        ).iso8601
      }
    case .speaker, .role, .organisation:
      let column = SQL.identifier(field.rawValue)
      found = try connection.rows(
        "SELECT DISTINCT " + column + " FROM found_quotations WHERE claim = ?1 AND " + column
          + " IS NOT NULL ORDER BY range_start", [claim]
      ) { (row) throws(SQLiteError) in try row.text(0) }
    }
    return found.isEmpty ? nil : found.joined(separator: "; ")
  }
}
