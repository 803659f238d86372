internal import ArticleParser

/// Looks into files whose names do not say what they hold.
enum InsideLook {
  /// Whether a file begins as no other file does than an article: a web page, a web archive, Markdown
  /// with front matter, or records. Plain text could be anything.
  static func isArticle(_ path: String) -> Bool {
    guard let file = try? ReadableFile(path: path), let beginning = try? file.peek() else {
      return false
    }
    return FormatDetector.isUnmistakable(beginning) || JSONLines.looksLike(beginning)
  }
}
