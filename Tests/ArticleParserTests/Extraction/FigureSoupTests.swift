import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Dates, amounts and names of any text")
struct FigureSoupTests {
  private static let parser = ArticleParser()

  /// Pieces that the rules look for, in no sensible order.
  private let pieces = [
    "2024", "13", "1,000.5", "3.5.2024", "31", "0", "99999999999999999999", "-", "–", "/", ".", ",",
    " ", " ", " ", "\n", "$", "€", "%", "°", "C", "May", "may", "Monday", "since", "from", "to",
    "between",
    "and", "the", "of", "last", "next", "week", "years", "ago", "in", "by", "third", "quarter", "Q",
    "million", "half", "a", "two", "hundred", "nineteen", "ninety", "km", "m", "年", "月", "日", "亿",
    "三", "十", "第", "世", "纪", "Dr", "John", "van", "University", "&", "·", "WHO", "’s", "’90s",
    "early",
    "Easter", "before", "until", "onward", "fiscal", "C$", "U.S.", "é", "\u{1F600}", "½",
  ]

  @Test("never trap, stay inside the text and come out the same twice")
  func soup() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<150 {
      var text = "x"
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += " " }
      }
      let language = ["en", "de", "fr", "es", "it", "pt", "nl", "zh"].randomElement(using: &random)
      let day = CalendarDay(daysSince1970: Int.random(in: -700_000...2_900_000, using: &random))
      let found = try Findings(text, language: language, published: day, parser: Self.parser)
      let again = try Findings(text, language: language, published: day, parser: Self.parser)
      #expect(found.article == again.article)
      let article = found.article
      for ranges in [
        article.dates.map(\.range), article.amounts.map(\.range), article.mentions.map(\.range),
      ] {
        var end = 0
        for range in ranges {
          #expect(range.lowerBound >= end && !range.isEmpty, "\(text.debugDescription)")
          end = range.upperBound
        }
        #expect(end <= article.text.utf8.count)
      }
      for date in article.dates {
        if let first = date.interval.earliest, let last = date.interval.latest {
          #expect(first <= last, "\(text.debugDescription)")
        }
        #expect(date.interval.earliest != nil || date.interval.latest != nil)
      }
      for amount in article.amounts {
        #expect(amount.value.isFinite && amount.valueMax.map { $0 > amount.value } ?? true)
      }
    }
  }

  // Work that grew with the square of the length would not end within the limit.
  @Test(
    "a long run of one thing is read to its end", .timeLimit(.minutes(1)),
    arguments: [
      "7", "1,", "2024-", "$", "May ", "A.", "one ", "John ", "’", "三", "early ", "the last ",
      "3 to ",
    ])
  func longRuns(piece: String) throws {
    let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
    let findings = try Findings(text, language: "en", parser: Self.parser)
    #expect(findings.article.text.string == text)
  }
}
