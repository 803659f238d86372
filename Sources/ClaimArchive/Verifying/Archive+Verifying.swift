package import ArticleModel
import Storage

extension Archive {
  /// Looks the quotations and figures of a draft up, in reading order.
  ///
  /// - Parameters:
  ///   - kinds: what is looked up.
  ///   - figures: reads the figures of sentences, of the draft's and of the archive's alike.
  package func verification(
    of draft: ParsedArticle, kinds: Set<DraftItem.Kind> = Set(DraftItem.Kind.allCases),
    figures: @escaping FigureReading
  ) throws(ArchiveError) -> [Verification] {
    try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        try ranking.refresh(from: connection)
        let finder = PassageFinder(
          try ranking.postings(in: connection), claimCount: ranking.lengths.claimCount,
          rowBound: ranking.lengths.rowBound)
        let reading = VersionReading(connection)
        var found: [Verification] = []
        if kinds.contains(.quotation) {
          let quotations = QuotationVerifier(draft: draft, finder: finder, reading: reading)
          for (number, quotation) in draft.quotations.enumerated()
          where quotation.directness != .indirect {
            if let verification = try quotations.verify(number) { found.append(verification) }
          }
        }
        if kinds.contains(.figure) {
          found += try FigureVerifier(
            draft: draft, finder: finder, reading: reading, figures: figures
          ).verify()
        }
        let copies = CopyMarks(connection)
        for index in found.indices { try copies.mark(&found[index].places) }
        return found.sorted { $0.item.range.lowerBound < $1.item.range.lowerBound }
      }
    }
  }
}
