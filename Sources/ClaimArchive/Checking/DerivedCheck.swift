import Storage

/// What searching, ranking and the search for copies keep, against the claims that it is made of.
struct DerivedCheck {
  let connection: Connection
  let report: (ArchiveFinding) -> Void

  func run() throws(SQLiteError) {
    try ClaimLengthsTable(connection).forEachDifference { version in
      note("the lengths of the claims of version \(version) are not those of its claims")
    }
    if try !ClaimLengthsTable(connection).isRetiredRight() {
      note("the claims that searches pass over are not those of versions that are not current")
    }
    try ClaimChangesTable(connection).forEachDifference { version in
      note("what changed in the claims of version \(version) is not what differs")
    }
    try ClaimHoldingsTable(connection).forEachDifference { version in
      note("what is noted of the claims of version \(version) is not what was found in them")
    }
    try MentionedClaims(connection).forEachDifference { version in
      note("the claims of the names of version \(version) are not those that mention them")
    }
    try SketchTable(connection).forEachDifference { version in
      note("the sketch of version \(version) is not that of its claims")
    }
    let store = PostingsStore(connection)
    let bound = try store.claimBound()
    for chunk in try store.chunks() {
      guard case .stored(let id) = chunk.source else { continue }
      guard chunk.end <= bound, chunk.end <= chunk.first + PostingsChunk.size else {
        note("the postings of chunk \(id) go on after the last claim")
        continue
      }
      if try !store.isAsMade(id, end: chunk.end) {
        note("the postings of chunk \(id) are not those of its claims")
      }
    }
  }

  private func note(_ words: String) {
    report(ArchiveFinding(problem: .index(words + "; \"claims check --repair\" makes them anew")))
  }
}

extension Archive {
  /// Makes the search indexes, and all that ranking keeps, anew from the claims and reading texts, and shows
  /// again what people did.
  public func repair() throws(ArchiveError) {
    try reporting { () throws(SQLiteError) in
      try connection.transaction { () throws(SQLiteError) in
        try FTS5Index("dropped_fts", in: connection).rebuild()
        try FTS5Index("entity_names_fts", in: connection).rebuild()
        try ClaimLengthsTable(connection).rebuild()
        try ClaimTraitsTable(connection).rebuild()
        try MentionedClaims(connection).rebuild()
        try ClaimHoldingsTable(connection).rebuild()
        try ClaimChangesTable(connection).rebuild()
        try PostingsStore(connection).rebuild()
        try SketchTable(connection).rebuild()
        try WorkEffects(connection).follow()
      }
      ranking.invalidate()
    }
  }
}
