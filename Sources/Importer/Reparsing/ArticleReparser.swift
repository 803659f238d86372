internal import ArticleModel
internal import ArticleParser
package import ClaimArchive

/// Reads stored sources again with the rules of this version: on all cores, and written by one writer
/// in batches of which each is stored whole or not at all.
package struct ArticleReparser {
  /// Which articles to read again.
  package enum Selection: Sendable {
    /// Those that other rules have read.
    case outdated
    case all
    case articles([ClaimArchive.ArticleRecord])
  }

  /// The version of the rules that articles are read with now.
  package static let ruleSet = ArticleParser.ruleSet

  private let archive: Archive
  private let parser = ArticleParser()
  private let pipeline: OrderedPipeline

  package init(archive: Archive, pipeline: OrderedPipeline = .forThisMachine) {
    (self.archive, self.pipeline) = (archive, pipeline)
  }

  /// Reads articles again.
  ///
  /// - Parameters:
  ///   - isStoring: whether the archive is to have what is found; else it is only compared.
  ///   - failed: told of each source that cannot be read any more; its findings stay.
  ///   - compared: told of every article in the order of their numbers.
  /// - Throws: where the archive cannot be read or written; what was stored before stays.
  package func run(
    _ selection: Selection, isStoring: Bool,
    failed: (ClaimArchive.ArticleRecord, String) -> Void, compared: (ClaimChanges) -> Void
  ) async throws(ArchiveError) {
    var queue = Queue(selection)
    var batch = Batch()
    let parser = parser
    try await pipeline.run { () throws(ArchiveError) in
      guard let record = try queue.next(in: archive) else { return nil }
      return try archive.sourceReading(of: record)
    } cost: { (reading: SourceReading) in
      reading.bytes.count
    } work: { (reading: SourceReading) in
      Self.read(reading, parser)
    } handOn: { (outcome: Outcome) throws(ArchiveError) in
      switch outcome {
      case .read(let rereading, let changes):
        if isStoring {
          batch.append(rereading)
          if batch.isFull { try store(&batch) }
        }
        compared(changes)
      case .failed(let record, let message): failed(record, message)
      }
    }
    try store(&batch)
    if isStoring { try archive.finishAdding() }
  }

  /// Reads the articles again of which people have chosen what to keep and drop.
  ///
  /// - Returns: those that cannot be read any more, and why.
  package func readPending() async throws(ArchiveError) -> [(ClaimArchive.ArticleRecord, String)] {
    let pending = try archive.articlesToRead()
    var failures: [(ClaimArchive.ArticleRecord, String)] = []
    guard !pending.isEmpty else { return failures }
    try await run(.articles(pending), isStoring: true) {
      failures.append(($0, $1))
    } compared: { _ in
    }
    return failures
  }

  private enum Outcome: Sendable {
    case read(Rereading, ClaimChanges)
    case failed(ClaimArchive.ArticleRecord, String)
  }

  private static func read(_ reading: SourceReading, _ parser: ArticleParser) -> Outcome {
    let record = reading.stored.record
    let input = ArticleInput(
      bytes: reading.bytes, format: record.source.format, path: record.source.path,
      id: record.source.id, given: reading.given, choices: reading.choices, knownKey: record.key)
    do throws(ParseError) {
      let article = try parser.parse(input)
      let changes = ClaimChanges(reading.stored, article)
      return .read(
        Rereading(
          record: record, item: ArchiveItem(article: article, bytes: reading.bytes),
          isChanged: changes.isChanged), changes)
    } catch {
      return .failed(record, error.description)
    }
  }

  private func store(_ batch: inout Batch) throws(ArchiveError) {
    guard !batch.rereadings.isEmpty else { return }
    try archive.replaceFindings(batch.rereadings)
    batch = Batch()
  }
}

/// The articles to read again, asked for one by one: an archive may have a million.
private struct Queue {
  private let selection: ArticleReparser.Selection
  private var last = 0
  private var place = 0

  init(_ selection: ArticleReparser.Selection) {
    self.selection = selection
  }

  mutating func next(in archive: Archive) throws(ArchiveError) -> ClaimArchive.ArticleRecord? {
    let record: ClaimArchive.ArticleRecord?
    switch selection {
    case .outdated:
      record = try archive.article(after: last, notReadBy: ArticleReparser.ruleSet)
    case .all: record = try archive.article(after: last)
    case .articles(let articles):
      record = place < articles.count ? articles[place] : nil
      place += 1
    }
    last = record?.number ?? last
    return record
  }
}

/// Articles that are stored in one transaction.
private struct Batch {
  private static let claims = 5_000

  private(set) var rereadings: [Rereading] = []
  private var claims = 0

  var isFull: Bool { claims >= Self.claims }

  mutating func append(_ rereading: Rereading) {
    rereadings.append(rereading)
    claims += max(1, rereading.item.article.claims.count)
  }
}
