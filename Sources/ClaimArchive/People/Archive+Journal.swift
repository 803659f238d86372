import Storage

extension Archive {
  /// What people did to the archive, newest first.
  public func history(limit: Int? = nil) throws(ArchiveError) -> [Act] {
    try reporting { () throws(SQLiteError) in
      try Journal(connection: connection).acts(limit: limit)
    }
  }

  /// Takes an act back: what it made no longer holds, what it ended holds again.
  ///
  /// - Parameter id: its number; nil for the last one that has not been taken back.
  public func undo(_ id: Int? = nil, by author: String? = nil) throws(ArchiveError) -> UndoOutcome {
    try changing { () throws(SQLiteError) in
      let journal = Journal(connection: connection)
      let found: Act? = if let id { try journal.act(id) } else { try journal.last() }
      guard let undone = found else { return id.map(UndoOutcome.unknown) ?? .nothingLeft }
      if undone.undoneBy != nil { return .undoneBefore(undone) }
      if undone.undoes != nil { return .isUndo(undone) }
      let act = try journal.begin("undo", by: Self.author(author), undoing: undone.id)
      let effects = try WorkEffects(connection, of: undone.id)
      try journal.takeBack(undone.id, by: act)
      try journal.finish(act, "\(undone.verb) \(undone.summary)")
      try effects.follow()
      return .undone(undone)
    }
  }

  /// Does something in a person's name, with its entry in the journal, in one transaction; what changes
  /// nothing is not noted.
  ///
  /// - Parameter body: handed the act's number; how many things it changed, and what it did, for a person.
  /// - Returns: the act; nil where nothing changed.
  func acting(
    _ verb: String, by author: String?,
    _ body: (Int) throws(SQLiteError) -> (changed: Int, summary: String)
  ) throws(ArchiveError) -> Act? {
    try changing { () throws(SQLiteError) in
      let journal = Journal(connection: connection)
      let act = try journal.begin(verb, by: Self.author(author))
      let (changed, summary) = try body(act)
      guard changed > 0 else {
        try journal.forget(act)
        return nil
      }
      try journal.finish(act, summary)
      try WorkEffects(connection, of: act).follow()
      return try journal.act(act)
    }
  }

  private func changing<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(ArchiveError) -> Result {
    try reporting { () throws(SQLiteError) in
      let result = try connection.transaction { () throws(SQLiteError) in try body() }
      ranking.invalidate()
      return result
    }
  }

  /// A name as it is kept: on one line, and no longer than names are.
  private static func author(_ name: String?) -> String? {
    guard let name else { return nil }
    let safe = name.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return safe.isEmpty ? nil : String(String.UnicodeScalarView(safe.prefix(100)))
  }
}
