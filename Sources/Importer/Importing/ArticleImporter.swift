internal import ArticleModel
internal import ArticleParser
package import ClaimArchive

/// Brings articles into an archive: parsed on all cores, written by one writer in the order of the
/// inputs, in batches of which each is stored whole or not at all.
package struct ArticleImporter {
  /// From so many new claims on, merging the search index is worth its time.
  private static let bulk = 20_000

  private let archive: Archive
  private let parser = ArticleParser()
  private let pipeline: OrderedPipeline

  package init(archive: Archive, pipeline: OrderedPipeline = .forThisMachine) {
    (self.archive, self.pipeline) = (archive, pipeline)
  }

  /// Imports everything that a reader gives.
  ///
  /// - Parameters:
  ///   - failed: told of each input that cannot be read, in order; the others go on.
  ///   - progressed: told how far it is after every article.
  /// - Throws: where the archive cannot be written; what was stored before stays.
  package func run(
    _ reader: consuming InputReader, failed: (InputFailure) -> Void,
    progressed: (ImportProgress) -> Void
  ) async throws(ArchiveError) -> ImportSummary {
    var reader = reader
    var summary = ImportSummary()
    var batch = ImportBatch()
    var postings = PostingsInTheMaking(archive)
    let parser = parser
    let choices = try archive.blockChoices()
    // Nothing can be unchanged in an archive that holds nothing.
    let holdsArticles = try !archive.articles(limit: 1).isEmpty
    try await pipeline.run { () throws(ArchiveError) in
      while let item = reader.next() {
        guard holdsArticles, try isUnchanged(item) else { return item }
        summary.unchanged += 1
        progressed(ImportProgress(articles: summary.articles, bytes: reader.bytesRead))
      }
      return nil
    } cost: { (item: InputItem) in
      item.size
    } work: { (item: InputItem) in
      item.parsed(by: parser, choices).map {
        ArchiveItem(article: $0, bytes: item.bytes, work: item.work)
      }
    } handOn: { (result: Result<ArchiveItem, InputFailure>) throws(ArchiveError) in
      switch result {
      case .success(let item):
        batch.append(item)
        if batch.isFull {
          try store(&batch, &summary)
          try postings.goOn()
        }
      case .failure(let failure):
        summary.failed += 1
        failed(failure)
      }
      progressed(
        ImportProgress(articles: summary.articles + batch.items.count, bytes: reader.bytesRead))
    }
    try store(&batch, &summary)
    try await postings.finish()
    for (record, message) in try await ArticleReparser(archive: archive).readPending() {
      failed(InputFailure(path: record.key.description, message: message))
    }
    if summary.added.claims >= Self.bulk {
      try archive.finishLoading()
    } else {
      try archive.finishAdding()
    }
    return summary
  }

  private func isUnchanged(_ item: InputItem) throws(ArchiveError) -> Bool {
    guard case .success(let input) = item.content, item.work.isEmpty else { return false }
    return try archive.isUnchanged(
      sha256: SHA256.hex(of: input.bytes), given: input.given, path: input.path, id: input.id,
      format: input.format)
  }

  private func store(
    _ batch: inout ImportBatch, _ summary: inout ImportSummary
  ) throws(ArchiveError) {
    guard !batch.items.isEmpty else { return }
    let before = summary.added.claims
    for outcome in try archive.add(
      batch.items, importedAt: nil, storesPostings: false)
    { summary.count(outcome) }
    batch = ImportBatch()
    // Asked once, when it shows that this is a large import.
    if before < Self.bulk, summary.added.claims >= Self.bulk {
      try archive.beginLoading(after: summary.added.claims)
    }
  }
}

/// Articles that are stored in one transaction.
private struct ImportBatch {
  /// From so many claims on, a transaction costs nothing compared with what is in it.
  private static let claims = 5_000
  private static let bytes = 16 << 20

  private(set) var items: [ArchiveItem] = []
  private var claims = 0
  private var bytes = 0

  var isFull: Bool { claims >= Self.claims || bytes >= Self.bytes }

  mutating func append(_ item: ArchiveItem) {
    items.append(item)
    claims += item.article.claims.count
    bytes += item.bytes.count
  }
}
