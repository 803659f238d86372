package import ArticleModel
package import ClaimArchive

/// An article as it is exported.
package struct ExportedArticle: Sendable {
  package var record: ArticleRecord
  /// The reading text, which ranges point into.
  package var text: ReadingText
  /// The source as text: what an import reads again.
  package var source: String
  /// How that text is to be read.
  package var format: SourceFormat
  /// Those of its claims that were asked for, in reading order.
  package var claims: [ClaimRecord]
  /// What people have said of it and of all its claims.
  package var work: ArticleWork

  package init(
    record: ArticleRecord, text: ReadingText, source: String, format: SourceFormat,
    claims: [ClaimRecord], work: ArticleWork = ArticleWork()
  ) {
    (self.record, self.text, self.claims, self.work) = (record, text, claims, work)
    (self.source, self.format) = (source, format)
  }
}

/// Writes articles one by one, so that an export of any size needs the memory of one article.
package protocol Exporter: Sendable {
  /// What stands before the first article.
  var head: [UInt8] { get }
  /// What stands behind the last article.
  var tail: [UInt8] { get }
  /// An article.
  ///
  /// - Parameter isFirst: whether anything was written before it but the head.
  func bytes(of article: ExportedArticle, isFirst: Bool) -> [UInt8]
  /// Whether it writes claims; a bibliography does not.
  var writesClaims: Bool { get }
}

extension Exporter {
  package var head: [UInt8] { [] }
  package var tail: [UInt8] { [] }
  package var writesClaims: Bool { true }
}

/// An exporter of JSON whose articles give elements of one array.
protocol ArrayExporter: Exporter {
  /// The elements that an article gives.
  func write(_ article: ExportedArticle, to json: inout JSONWriter)
}

extension ArrayExporter {
  package var head: [UInt8] { Array("[\n".utf8) }
  package var tail: [UInt8] { Array("\n]\n".utf8) }

  package func bytes(of article: ExportedArticle, isFirst: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.array { write(article, to: &$0) }
    let elements = json.bytes.dropFirst().dropLast()
    return isFirst || elements.isEmpty ? Array(elements) : Array(",\n".utf8) + elements
  }
}
