internal import ArticleModel
internal import ClaimArchive

/// The claims of each article that an export is to have.
struct WantedClaims {
  private let archive: Archive
  /// Nil where all claims are wanted, which are read one article at a time.
  private let found: [ArticleKey: [ClaimRecord]]?

  init(_ query: ClaimQuery, in archive: Archive) throws(ArchiveError) {
    self.archive = archive
    guard query.condition != nil else {
      found = nil
      return
    }
    found = Dictionary(grouping: try archive.claims(matching: query), by: \.article.key)
      .mapValues { claims in claims.sorted { $0.range.lowerBound < $1.range.lowerBound } }
  }

  /// In reading order.
  func claims(of record: ArticleRecord) throws(ArchiveError) -> [ClaimRecord] {
    if let found { return found[record.key] ?? [] }
    return try archive.claims(of: record)
  }
}
