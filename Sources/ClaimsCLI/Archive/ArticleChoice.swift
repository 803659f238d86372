internal import ArticleModel
internal import ClaimArchive

/// The one article that a person's words stand for, or why it cannot be told.
enum ArticleChoice {
  static func article(_ name: String, in archive: Archive) throws -> ArticleRecord {
    switch try archive.article(name) {
    case .one(let article): return article
    case .several(let several):
      throw CommandError(
        message: "\"\(name)\" may be several articles: "
          + several.map(offer).joined(separator: ", "))
    case .none(let near):
      throw CommandError(
        message: "no article is called \"\(name)\""
          + (near.isEmpty
            ? "; \"claims list\" names all"
            : "; near it are " + near.map(offer).joined(separator: ", ")))
    }
  }

  private static func offer(_ article: ArticleRecord) -> String {
    "\(article.number)  \(Citation.name(of: article))"
  }
}
