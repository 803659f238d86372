import Storage

/// The claims of which people have said something, or of whose articles they have.
enum WorkRows {
  /// What has a tag with these words; with any tag where it is nil.
  static func tagged(_ words: String?) -> SearchPlan.Rows {
    rows("tags t", words, in: "t.tag")
  }

  /// What has a note with these words; with any note where it is nil.
  static func noted(_ words: String?) -> SearchPlan.Rows {
    rows("notes t", words, in: "t.note")
  }

  private static func rows(_ table: SQL, _ words: String?, in column: SQL) -> SearchPlan.Rows {
    var condition: SQL = "t.ended IS NULL"
    if words != nil { condition += " AND claims_has(?, " + column + ")" }
    let bindings: [Value] = words.map { [.words($0)] } ?? []
    let claims = BoundSQL(
      "SELECT c.id FROM " + table + """
         CROSS JOIN articles a ON a.key = t.article
        CROSS JOIN claims c ON c.public_id = t.claim
        CROSS JOIN versions v ON v.id = c.version AND v.article = a.id
        WHERE t.claim <> '' AND
        """ + " " + condition, bindings)
    let versions = BoundSQL(
      "SELECT v.id FROM " + table + """
         CROSS JOIN articles a ON a.key = t.article CROSS JOIN versions v ON v.article = a.id
        WHERE t.claim = '' AND
        """ + " " + condition, bindings)
    return .any([.claims(claims), .versions(versions)])
  }
}
