import ArticleModel

/// Tells a source's format from its path's ending, else from what is inside.
package enum FormatDetector {
  static func format(path: String?, of utf8: [UInt8]) -> SourceFormat {
    path.flatMap(format(ofPath:)) ?? format(inside: utf8)
  }

  /// Whether a path is that of a web page.
  static func isPage(path: String?) -> Bool { path.flatMap(format(ofPath:)) == .html }

  /// Whether a path is that of a web archive.
  static func isWebArchive(path: String?) -> Bool {
    path.flatMap(format(ofPath:)) == .webArchive
  }

  /// Whether a file's beginning can only be that of an article in a known format.
  package static func isUnmistakable(_ beginning: [UInt8]) -> Bool {
    if WebArchive.begins(beginning) { return true }
    let text = String(decoding: beginning.prefix(4096), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    guard let first = lines.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return false }
    return isPageStart(first.drop(while: \.isWhitespace).prefix(64).lowercased())
      || hasFrontMatter(lines[...])
  }

  private static let endings: [String: SourceFormat] = [
    "txt": .text, "text": .text, "md": .markdown, "markdown": .markdown, "htm": .html,
    "html": .html, "xhtml": .html, "mhtml": .webArchive, "mht": .webArchive,
  ]

  private static func format(ofPath path: String) -> SourceFormat? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return endings[path[path.index(after: dot)...].lowercased()]
  }

  // MARK: Inside

  private static func format(inside utf8: [UInt8]) -> SourceFormat {
    let beginning = String(decoding: utf8.prefix(16_384), as: UTF8.self)
    let lines = beginning.split(whereSeparator: \.isNewline).prefix(200)
    guard let first = lines.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return .text }
    if isPageStart(first.drop(while: \.isWhitespace).prefix(64).lowercased()) { return .html }
    if hasFrontMatter(lines) { return .markdown }
    // One kind of mark also occurs in plain text; two kinds, three times, are Markdown.
    var counts = [0, 0, 0, 0, 0]
    for line in lines {
      if let kind = markdownMark(of: line) { counts[kind] += 1 }
    }
    return counts.reduce(0, +) >= 3 && counts.count(where: { $0 > 0 }) >= 2 ? .markdown : .text
  }

  private static func hasFrontMatter(_ lines: ArraySlice<Substring>) -> Bool {
    lines.first == "---" && lines.dropFirst().prefix(30).contains("---")
      && lines.dropFirst().first?.contains(":") == true
  }

  private static func isPageStart(_ line: String) -> Bool {
    ["<!doctype html", "<html", "<head", "<body"].contains { line.hasPrefix($0) }
      || line.hasPrefix("<?xml") && line.contains("<html")
  }

  /// Which kind of Markdown mark a line bears: a heading, a fence, a link, emphasis, a table's rule.
  private static func markdownMark(of line: Substring) -> Int? {
    let hashes = line.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), line.dropFirst(hashes).first == " " { return 0 }
    if line.hasPrefix("```") || line.hasPrefix("~~~") { return 1 }
    if line.contains("](") { return 2 }
    if line.split(separator: "**", omittingEmptySubsequences: false).count > 2 { return 3 }
    return line.contains("|--") || line.contains("| --") || line.contains("|:-") ? 4 : nil
  }
}
