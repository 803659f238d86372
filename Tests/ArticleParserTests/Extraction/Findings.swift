import ArticleModel

@testable import ArticleParser

/// Parses a text as body text and hands out what was found.
struct Findings {
  let article: ParsedArticle

  init(
    _ text: String, language: String? = nil, published: CalendarDay? = nil,
    parser: ArticleParser
  ) throws {
    article = try parser.parse(
      ArticleInput(
        bytes: Array(text.utf8), format: .text,
        given: GivenMetadata(
          metadata: ArticleMetadata(
            published: published.map(DateInterval.init(day:)), language: language),
          isBodyOnly: true)))
  }

  /// "words = earliest/latest" for every date.
  var dates: [String] {
    article.dates.map { date in
      let (first, last) = (date.interval.earliest, date.interval.latest)
      let days =
        first == last
        ? first?.description ?? ".." : "\(first?.description ?? "..")/\(last?.description ?? "..")"
      return "\(article.text[date.range]) = \(days)"
    }
  }

  /// "words = value[–value] unit" for every amount.
  var amounts: [String] {
    article.amounts.map { amount in
      var value = Self.plain(amount.value)
      if let high = amount.valueMax { value += "–" + Self.plain(high) }
      return "\(article.text[amount.range]) = \(value) \(amount.unit ?? "-")"
    }
  }

  /// "words (kind)" or "words (kind: entity)" for every mention.
  var names: [String] {
    article.mentions.map { mention in
      let (words, entity) = (article.text[mention.range], article.entities[mention.entity])
      return words == entity.name
        ? "\(words) (\(entity.kind))" : "\(words) (\(entity.kind): \(entity.name))"
    }
  }

  private static func plain(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? String(value)
  }
}
