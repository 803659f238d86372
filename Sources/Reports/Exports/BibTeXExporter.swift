import ArticleModel
import ClaimArchive

/// BibTeX, an `@online`-like `@misc` for each article: UTF-8, as biber and every current style read it.
struct BibTeXExporter: Exporter {
  var writesClaims: Bool { false }

  func bytes(of article: ExportedArticle, isFirst: Bool) -> [UInt8] {
    let record = article.record
    let metadata = record.metadata
    let date = PublicationParts(metadata.published)
    let authors = metadata.authors.map { name in
      let person = PersonParts(name)
      return [person.family, person.given].compactMap(\.self).map(Self.escaped)
        .joined(separator: ", ")
    }
    let fields: [(String, String?)] = [
      ("author", authors.isEmpty ? nil : authors.joined(separator: " and ")),
      ("title", Self.braced(metadata.title ?? record.key.description)),
      ("organization", metadata.publisher.map(Self.escaped)),
      ("year", date.map { String($0.year) }),
      ("month", date?.month.map(String.init)),
      ("day", date?.day.map(String.init)),
      ("url", metadata.url.map(Self.address)),
      ("language", metadata.language),
      ("note", "Archived copy, SHA-256 " + record.source.sha256),
    ]
    var entry = "@misc{\(CitationKey.make(for: record.key, metadata))"
    for (name, value) in fields {
      if let value { entry += ",\n  \(name) = {\(value)}" }
    }
    return Array(((isFirst ? "" : "\n") + entry + "\n}\n").utf8)
  }

  /// A second pair of braces keeps a title's capitals as they are.
  private static func braced(_ title: String) -> String { "{" + escaped(title) + "}" }

  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for character in ReportText.onOneLine(words) {
      switch character {
      case "\\": escaped += "{\\textbackslash}"
      case "{", "}", "%", "&", "$", "#", "_": escaped += "\\\(character)"
      case "~": escaped += "{\\textasciitilde}"
      case "^": escaped += "{\\textasciicircum}"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// An address stands as it is, but for what would end the field.
  private static func address(_ url: String) -> String {
    ReportText.onOneLine(url).replacing("{", with: "%7B").replacing("}", with: "%7D")
      .replacing("\\", with: "%5C")
  }
}
