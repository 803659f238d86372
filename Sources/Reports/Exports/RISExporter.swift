import ArticleModel
import ClaimArchive

/// RIS, an electronic newspaper article for each.
struct RISExporter: Exporter {
  var writesClaims: Bool { false }

  func bytes(of article: ExportedArticle, isFirst: Bool) -> [UInt8] {
    let record = article.record
    let metadata = record.metadata
    let date = PublicationParts(metadata.published)
    var lines = ["TY  - NEWS"]
    func add(_ tag: String, _ value: String?) {
      guard let value = value.map(ReportText.onOneLine), !value.isEmpty else { return }
      lines.append("\(tag)  - \(value)")
    }
    for name in metadata.authors {
      let person = PersonParts(name)
      add("AU", [person.family, person.given].compactMap(\.self).joined(separator: ", "))
    }
    add("TI", metadata.title ?? record.key.description)
    add("T2", metadata.publisher)
    add("PY", date.map { String($0.year) })
    // RIS wants all its slashes, whatever is known between them.
    add("DA", date.map { "\($0.year)/\(Self.two($0.month))/\(Self.two($0.day))/" })
    add("UR", metadata.url)
    add("LA", metadata.language)
    for tag in metadata.tags { add("KW", tag) }
    add("ID", CitationKey.make(for: record.key, metadata))
    add("N1", "Archived copy, SHA-256 " + record.source.sha256)
    lines.append("ER  - ")
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }

  private static func two(_ number: Int?) -> String {
    number.map { ($0 < 10 ? "0" : "") + String($0) } ?? ""
  }
}
