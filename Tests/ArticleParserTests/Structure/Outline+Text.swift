import ArticleModel

@testable import ArticleParser

extension ParsedArticle {
  /// One line per block: "kind level number leadIn rule | text".
  var outline: String {
    blocks.enumerated().map { index, block in
      var line = "\(index) \(block.kind)"
      if block.level > 0 { line += " \(block.level)" }
      if let number = block.number { line += " #\(number)" }
      if let leadIn = block.leadIn { line += " <\(leadIn)" }
      if let rule = block.dropped { line += " (\(rule))" }
      return line + " | " + text[block.range]
    }.joined(separator: "\n")
  }
}
