internal import ArticleModel
internal import Importer
internal import Reports

/// The line that `claims parse --format json` prints for an article: a contract with other programs.
enum ArticleJSON {
  static func line(of article: ParsedArticle) -> [UInt8] {
    var json = JSONWriter(capacity: 4 * article.text.utf8.count + 1024)
    write(article, FindingsJSON(article: article), to: &json)
    return json.bytes
  }

  /// The line in pieces of about so many bytes: that of a book takes many times the memory of the book.
  static func line(
    of article: ParsedArticle, inPiecesOf bytes: Int, handOn: ([UInt8]) -> Void
  ) {
    withoutActuallyEscaping(handOn) { handOn in
      var json = JSONWriter()
      let findings = FindingsJSON(article: article) { json in
        if json.bytes.count > bytes { handOn(json.handOver()) }
      }
      write(article, findings, to: &json)
      handOn(json.bytes)
    }
  }

  private static func write(
    _ article: ParsedArticle, _ findings: FindingsJSON, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("format")
      json.integer(1)
      json.key("source")
      source(article.source, &json)
      json.key("article")
      metadata(article.metadata, &json)
      json.key("text")
      json.string(utf8: article.text.utf8[...])
      findings.write(to: &json)
    }
    json.endLine()
  }

  /// The line for an input that cannot be read.
  static func line(of failure: InputFailure) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("format")
      json.integer(1)
      json.key("source")
      json.object { json in
        json.key("path")
        json.string(failure.path == "-" ? nil : failure.path)
        json.key("id")
        json.string(failure.id)
        json.key("mediaType")
        json.null()
        json.key("encoding")
        json.null()
        json.key("sha256")
        json.null()
      }
      json.key("error")
      json.string(failure.description)
    }
    json.endLine()
    return json.bytes
  }

  private static func source(_ source: Source, _ json: inout JSONWriter) {
    json.object { json in
      json.key("path")
      json.string(source.path)
      json.key("id")
      json.string(source.id)
      json.key("mediaType")
      json.string(source.format.mediaType)
      json.key("encoding")
      json.string(source.encoding.name)
      json.key("encodingEvidence")
      json.string(source.encoding.evidence)
      json.key("sha256")
      json.string(source.sha256)
    }
  }

  private static func metadata(_ metadata: ArticleMetadata, _ json: inout JSONWriter) {
    json.object { json in
      json.key("title")
      json.string(metadata.title)
      json.key("subtitle")
      json.string(metadata.subtitle)
      json.key("authors")
      json.strings(metadata.authors)
      json.key("publisher")
      json.string(metadata.publisher)
      json.key("url")
      json.string(metadata.url)
      json.key("published")
      json.string(metadata.published?.iso8601)
      json.key("modified")
      json.string(metadata.modified?.iso8601)
      json.key("language")
      json.string(metadata.language)
      json.key("evidence")
      evidence(metadata.evidence, &json)
    }
  }

  /// The rule behind each fact.
  static func evidence(_ evidence: MetadataEvidence, _ json: inout JSONWriter) {
    json.object { json in
      json.member("title", evidence.title)
      json.member("subtitle", evidence.subtitle)
      json.member("authors", evidence.authors)
      json.member("publisher", evidence.publisher)
      json.member("url", evidence.url)
      json.member("published", evidence.published)
      json.member("modified", evidence.modified)
      json.member("language", evidence.language)
    }
  }
}
