import ArticleModel
import ClaimArchive

/// Addresses with a text fragment, which browsers open at the claim's words; articles without an
/// address give none.
struct LinkExporter: Exporter {
  /// A longer text is named by its first and last words.
  private static let longest = 120

  func bytes(of article: ExportedArticle, isFirst: Bool) -> [UInt8] {
    guard let url = article.record.metadata.url else { return [] }
    let page = url.prefix { $0 != "#" }
    return article.claims.flatMap { claim in
      Array("\(page)#:~:text=\(Self.directive(for: claim.text))\t\(claim.id)\n".utf8)
    }
  }

  static func directive(for text: String) -> String {
    let words = ReportText.onOneLine(text).split(separator: " ")
    let whole = words.joined(separator: " ")
    guard whole.utf8.count > longest, words.count >= 10 else { return encoded(whole) }
    return encoded(words.prefix(4).joined(separator: " ")) + ","
      + encoded(words.suffix(4).joined(separator: " "))
  }

  /// Percent-encoded; comma, ampersand and dash have a meaning in a text directive.
  private static func encoded(_ words: String) -> String {
    PercentEncoding.encoded(
      words, keeping: [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")])
  }
}
