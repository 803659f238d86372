import Storage

/// Brings what the archive shows into line with what people's acts say of it.
struct WorkEffects {
  private let removed: RemovedArticles
  private let corrected: CorrectedClaims
  private let aliased: AliasedNames
  /// What has to be read again.
  private let chosen: ChosenArticles?

  /// What an act speaks of. To be asked while its rows are still those that it made and ended.
  init(_ connection: Connection, of act: Int) throws(SQLiteError) {
    removed = try RemovedArticles(connection, of: act)
    corrected = try CorrectedClaims(connection, of: act)
    aliased = try AliasedNames(connection, of: act)
    chosen = try ChosenArticles(connection, of: act)
  }

  /// What all acts speak of, but for what only reading again can show.
  init(_ connection: Connection) throws(SQLiteError) {
    removed = try RemovedArticles(connection, of: nil)
    corrected = try CorrectedClaims(connection, of: nil)
    aliased = try AliasedNames(connection, of: nil)
    chosen = nil
  }

  /// Shows what holds now.
  func follow() throws(SQLiteError) {
    try removed.follow()
    try corrected.follow()
    try aliased.follow()
    try chosen?.follow()
  }
}
