internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// Articles of the archive, in every format.
struct ArticleListing {
  let articles: [ArticleRecord]
  let screen: Screen

  func bytes(as format: OutputFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .json: json
    case .jsonl: jsonLines
    case .ids: Array(articles.map { $0.key.description + "\n" }.joined().utf8)
    case .table, .csv, .tsv, .markdown:
      TableFormat.bytes(of: table, as: format, on: screen) ?? []
    }
  }

  var text: String {
    var text = StyledText(screen)
    for article in articles {
      text.write(DisplayWidth.fit(String(article.number), to: 5, atRight: true) + "  ", .faint)
      text.write(Citation.name(of: article), .strong)
      let facts = [
        article.metadata.authors.isEmpty ? nil : article.metadata.authors.joined(separator: "; "),
        article.metadata.publisher, article.metadata.published?.iso8601,
        article.claimCount.counted("claim"),
        article.version > 1 ? "version \(article.version)" : nil,
      ]
      text.line(facts.compactMap(\.self).map { " · " + $0 }.joined(), .faint)
    }
    return text.text
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("total", articles.count)
      json.member("articles", articles, RecordJSON.article)
    }
    json.endLine()
    return json.bytes
  }

  private var jsonLines: [UInt8] {
    var json = JSONWriter()
    for article in articles {
      json.object { RecordJSON.article(article, &$0) }
      json.endLine()
    }
    return json.bytes
  }

  private var table: Table {
    Table(
      columns: [
        "number", "title", "authors", "publisher", "published", "language", "claims", "version",
        "importedAt", "key",
      ],
      rows: articles.map { article in
        let metadata = article.metadata
        return [
          Table.Cell(article.number), Table.Cell(metadata.title),
          Table.Cell(metadata.authors.joined(separator: "; ")), Table.Cell(metadata.publisher),
          Table.Cell(metadata.published?.iso8601), Table.Cell(metadata.language),
          Table.Cell(article.claimCount), Table.Cell(article.version),
          Table.Cell(article.importedAt), Table.Cell(article.key.description),
        ]
      })
  }
}
