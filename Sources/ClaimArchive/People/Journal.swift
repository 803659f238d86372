import Storage

/// The table of acts, and the tables whose rows hold from one act to another.
struct Journal {
  let connection: Connection

  /// A table of people's work: of rows that say something of the same, one holds at most.
  private struct Table {
    var name: SQL
    /// What a row speaks of; notes stand beside each other.
    var key: [SQL]
  }

  private static let tables = [
    Table(name: "tags", key: ["article", "claim", "folded"]),
    Table(name: "notes", key: ["id"]), Table(name: "removals", key: ["article"]),
    Table(name: "corrections", key: ["article", "claim", "field", "words"]),
    Table(name: "block_choices", key: ["article", "sha256"]),
    Table(name: "aliases", key: ["folded", "kind", "article"]),
  ]

  /// Notes an act; its summary is written when it is known what was done.
  ///
  /// - Parameter time: when it was done, where that was not now.
  func begin(
    _ verb: String, by author: String?, undoing undone: Int? = nil, at time: String? = nil
  ) throws(SQLiteError) -> Int {
    try connection.execute(
      """
      INSERT INTO journal (verb, summary, made_at, made_by, undoes)
      VALUES (?1, '', coalesce(?4, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), ?2, ?3)
      """, [verb, author, undone, time])
    return Int(connection.lastInsertRowID)
  }

  /// Says what an act did.
  func finish(_ act: Int, _ summary: String) throws(SQLiteError) {
    try connection.execute("UPDATE journal SET summary = ?2 WHERE id = ?1", [act, summary])
  }

  /// Strikes out an act that did nothing.
  func forget(_ act: Int) throws(SQLiteError) {
    try connection.execute("DELETE FROM journal WHERE id = ?1", [act])
  }

  /// Ends what an act made, and lets hold again what it ended, as if it had never been.
  func takeBack(_ undone: Int, by act: Int) throws(SQLiteError) {
    for table in Self.tables {
      try connection.execute(
        "UPDATE " + table.name + " SET ended = ?2 WHERE act = ?1 AND ended IS NULL", [undone, act])
      let ended = try connection.rows(
        "SELECT t.id FROM " + table.name + """
           t WHERE t.ended = ?1 AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.undoes = t.act)
          ORDER BY t.id DESC
          """, [undone]
      ) { (row) throws(SQLiteError) in try row.int(0) }
      for row in ended { try revive(row, of: table, endedBy: undone, act) }
    }
  }

  /// Lets a row hold again, or ends it by what ends it now: the act that ended what had taken its place, or
  /// the one that has said the same again since.
  private func revive(
    _ row: Int, of table: Table, endedBy undone: Int, _ act: Int
  ) throws(SQLiteError) {
    let isSame = table.key.map { "o." + $0 + " = t." + $0 }.joined(separator: " AND ")
    let other: SQL = " FROM " + table.name + " o WHERE o.id <> t.id AND " + isSame + " AND "
    try connection.execute(
      "UPDATE " + table.name + " AS t SET ended = coalesce((SELECT nullif(o.ended, ?3)" + other
        + "o.act = ?2), (SELECT o.act" + other + "o.ended IS NULL)) WHERE id = ?1",
      [row, undone, act])
  }

  private static let acts: SQL = """
    SELECT j.id, j.verb, j.summary, j.made_at, j.made_by, j.undoes, u.id
    FROM journal j LEFT JOIN journal u ON u.undoes = j.id
    """

  /// The newest acts first.
  func acts(limit: Int?) throws(SQLiteError) -> [Act] {
    try connection.rows(
      Self.acts + " ORDER BY j.id DESC LIMIT ?1", [limit ?? -1], as: Self.act)
  }

  func act(_ id: Int) throws(SQLiteError) -> Act? {
    try connection.first(Self.acts + " WHERE j.id = ?1", [id], as: Self.act)
  }

  /// The last act that can be taken back.
  func last() throws(SQLiteError) -> Act? {
    try connection.first(
      Self.acts + " WHERE j.undoes IS NULL AND u.id IS NULL ORDER BY j.id DESC LIMIT 1",
      as: Self.act)
  }

  private static func act(_ row: borrowing Row) throws(SQLiteError) -> Act {
    Act(
      id: try row.int(0), verb: try row.text(1), summary: try row.text(2),
      madeAt: try row.text(3), madeBy: try row.optionalText(4), undoes: try row.optionalInt(5),
      undoneBy: try row.optionalInt(6))
  }
}
