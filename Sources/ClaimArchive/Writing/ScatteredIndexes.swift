import Storage

/// Indexes whose entries come in no order while articles are written: by values, names and ids that are
/// hashes. Each batch of a large import would write nearly all of their pages anew, so that such an import
/// sets them aside and makes them at its end. Nothing but speed depends on them.
struct ScatteredIndexes {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// As the migrations make them.
  static let all: [(name: String, definition: SQL)] = [
    ("claims_by_public_id", "CREATE INDEX claims_by_public_id ON claims (public_id)"),
    (
      "dates_by_days",
      "CREATE INDEX dates_by_days ON dates (latest, earliest, claim) WHERE claim IS NOT NULL"
    ),
    (
      "amounts_by_value",
      """
      CREATE INDEX amounts_by_value ON amounts (value, value_max, unit, kind, claim)
        WHERE claim IS NOT NULL
      """
    ),
    (
      "amounts_by_greatest",
      """
      CREATE INDEX amounts_by_greatest ON amounts (value_max, value, unit, kind, claim)
        WHERE value_max IS NOT NULL AND claim IS NOT NULL
      """
    ),
    (
      "version_entities_by_entity",
      "CREATE INDEX version_entities_by_entity ON version_entities (entity, claims)"
    ),
    (
      "quotations_by_role",
      "CREATE INDEX quotations_by_role ON quotations (role, claim) WHERE role IS NOT NULL"
    ),
    (
      "quotations_by_organisation",
      """
      CREATE INDEX quotations_by_organisation ON quotations (organisation, claim)
        WHERE organisation IS NOT NULL
      """
    ),
    (
      "quotations_by_speaker",
      "CREATE INDEX quotations_by_speaker ON quotations (speaker, claim) WHERE speaker IS NOT NULL"
    ),
    (
      "versions_by_publication",
      """
      CREATE INDEX versions_by_publication ON versions (
        published_from, published_to, language, url, publisher, authors, tags, path, imported_at, title
      )
      """
    ),
  ]

  /// Drops them.
  func setAside() throws(SQLiteError) {
    for (name, _) in Self.all {
      try connection.execute("DROP INDEX IF EXISTS " + .identifier(name))
    }
  }

  /// Makes those that are missing, and takes the write lock only where there are some.
  func restore() throws(SQLiteError) {
    guard try !missing().isEmpty else { return }
    try connection.sortingInFiles { () throws(SQLiteError) in
      try connection.transaction { () throws(SQLiteError) in
        for index in try missing() { try connection.execute(index.definition) }
      }
    }
  }

  private func missing() throws(SQLiteError) -> [(name: String, definition: SQL)] {
    let there = try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'index'") {
      (row) throws(SQLiteError) in try row.text(0)
    }
    let known = Set(there)
    return Self.all.filter { !known.contains($0.name) }
  }
}
