import ArticleModel

/// Tells a source's format from its path's ending, else from what is inside.
enum FormatDetector {
  static func format(path: String?, of utf8: [UInt8]) -> SourceFormat {
    guard let path, path.hasSuffix(".md") else { return .text }
    return .markdown
  }
}
