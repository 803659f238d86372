import ArticleModel
import Storage

/// A look at a single row, where no index decides.
enum RowCheck {
  /// It has the words, exactly.
  case words(QueryTerm)
  /// Words that attribute a quotation in it, or that show how it is put.
  case cue(String)
  /// Its own words match.
  case pattern(QueryPattern)

  /// A statement that gives a row where the claim ?1 passes.
  var sql: BoundSQL {
    let claim: SQL = "SELECT 1 FROM claims c WHERE c.id = ?1 AND "
    switch self {
    case .words(let term):
      return BoundSQL(claim + Self.place(of: term), [.words(term.text)])
    case .cue(let words):
      return BoundSQL(
        claim + """
          (claims_has(?2, CAST(substr(CAST(c.text AS BLOB), c.cue_start - c.range_start + 1,
              c.cue_end - c.cue_start) AS TEXT))
            OR EXISTS (SELECT 1 FROM quotations q WHERE q.claim = c.id
              AND claims_has(?2, CAST(substr(CAST(c.text AS BLOB), q.cue_start - c.range_start + 1,
                q.cue_end - q.cue_start) AS TEXT))))
          """, [.words(words)])
    case .pattern(let pattern):
      return BoundSQL(claim + "claims_matches(?2, c.text)", [.text(pattern.text)])
    }
  }

  /// From what is read anyway to what has to be looked up.
  private static func place(of term: QueryTerm) -> SQL {
    let heading: SQL = "claims_has(?2, (SELECT heading FROM sections s WHERE s.id = c.section))"
    let title: SQL = "claims_has(?2, (SELECT title FROM versions v WHERE v.id = c.version))"
    return switch term.field {
    case nil:
      "(claims_has(?2, c.text) OR claims_has(?2, c.lead_in, c.speaker) OR " + heading + " OR "
        + title + ")"
    case .heading: heading
    case .title: title
    case .speaker: "claims_has(?2, c.speaker)"
    }
  }
}
