public import ArticleModel
import Storage

extension Archive {
  /// The text of a claim's version, and the kept blocks around the claim with its own among them, in
  /// reading order; title and byline aside.
  ///
  /// - Parameter count: the most blocks wanted at either side.
  public func surroundings(
    of claim: ClaimRecord, blocks count: Int
  ) throws(ArchiveError) -> (text: ReadingText, blocks: [Block]) {
    try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        let before = try blocks(near: claim, "b.id < c.block ORDER BY b.id DESC", count)
        let behind = try blocks(near: claim, "b.id >= c.block ORDER BY b.id", count + 1)
        return (
          try ArticleReading(connection: connection).text(version: claim.article.row),
          before.reversed() + behind
        )
      }
    }
  }

  private func blocks(
    near claim: ClaimRecord, _ place: SQL, _ count: Int
  ) throws(SQLiteError) -> [Block] {
    try connection.rows(
      """
      SELECT b.kind, b.level, b.range_start, b.range_end, b.source_start, b.source_end
      FROM claims c JOIN blocks b ON b.version = c.version
      WHERE c.id = ?1 AND b.dropped IS NULL AND b.kind NOT IN (?2, ?3) AND
      """ + " " + place + " LIMIT ?4",
      [claim.row, BlockKind.title.code, BlockKind.byline.code, count]
    ) { (row) throws(SQLiteError) in
      Block(
        kind: try row.coded(0), level: try row.int(1), range: try row.range(2),
        source: try row.range(4))
    }
  }
}
