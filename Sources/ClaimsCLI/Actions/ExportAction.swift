internal import ArticleModel
internal import ArticleParser
internal import ClaimArchive
internal import Reports

/// Writes articles and claims for other programs, article by article.
struct ExportAction {
  var query: ClaimQuery
  var exporter: any Exporter
  /// The file to write; nil for standard output.
  var destination: String?
  private let parser = ArticleParser()

  init(query: ClaimQuery, exporter: any Exporter, destination: String?) {
    (self.query, self.exporter, self.destination) = (query, exporter, destination)
  }

  func run(_ archive: Archive, in surroundings: Surroundings) throws -> ExitStatus {
    for notice in query.notices { surroundings.complain(notice.message) }
    let articles = try archive.articles(matching: query)
    guard !articles.isEmpty else { return Self.foundNothing(query, surroundings) }
    guard let destination else {
      try export(articles, from: archive) { surroundings.output.write($0) }
      return .done
    }
    try FileReplacement(path: destination).write { write in
      try export(articles, from: archive, write)
    }
    surroundings.output.write("\(destination)\n")
    return .done
  }

  static func foundNothing(_ query: ClaimQuery, _ surroundings: Surroundings) -> ExitStatus {
    surroundings.complain(
      query.text.isEmpty ? "the archive is empty" : "nothing found for \"\(query.text)\"")
    return .nothingFound
  }

  private func export(
    _ articles: [ArticleRecord], from archive: Archive, _ write: ([UInt8]) -> Void
  ) throws {
    write(exporter.head)
    let wanted = exporter.writesClaims ? try WantedClaims(query, in: archive) : nil
    var isFirst = true
    for record in articles {
      let claims = try wanted?.claims(of: record) ?? []
      // A bibliography needs neither text nor source, which are most of an archive.
      let (format, source) =
        exporter.writesClaims
        ? try source(of: record, archive) : (record.source.format, "")
      let text = exporter.writesClaims ? try archive.text(of: record) : ReadingText("")
      let bytes = exporter.bytes(
        of: ExportedArticle(
          record: record, text: text,
          source: source, format: format, claims: claims,
          work: exporter.writesClaims ? try archive.allWork(on: record) : ArticleWork()),
        isFirst: isFirst)
      write(bytes)
      if !bytes.isEmpty { isFirst = false }
    }
    write(exporter.tail)
  }

  /// The source as text, in the encoding that it was read in.
  private func source(
    of record: ArticleRecord, _ archive: Archive
  ) throws -> (format: SourceFormat, text: String) {
    let bytes = try archive.sourceBytes(of: record)
    do throws(ParseError) {
      return try parser.sourceText(
        of: ArticleInput(
          bytes: bytes, format: record.source.format, path: record.source.path,
          id: record.source.id,
          given: GivenMetadata(encoding: record.source.encoding.name)))
    } catch {
      throw CommandError(message: "\(record.key): \(error); \"claims check\" tells more")
    }
  }
}
