import ArticleModel
import Testing

@testable import ArticleParser

/// Every number of a sentence that says how much or how many.
@Suite struct FigureTests {
  private func figures(_ sentence: String, language: String? = "en") -> [String] {
    let text = ReadingText(sentence)
    return ArticleParser().figures(in: sentence, language: language).map { figure in
      "\(text[figure.range]) = \(figure.amount.value)"
    }
  }

  @Test("amounts and small counts of any thing, with what is counted")
  func counts() {
    #expect(figures("He had 74 firefighters at the terminal.") == ["74 firefighters = 74.0"])
    #expect(figures("The glass is for 84 new trains.") == ["84 new trains = 84.0"])
    #expect(
      figures("It cost more than 42 million crowns.") == [
        "more than 42 million crowns = 42000000.0"
      ])
    #expect(
      figures("About a dozen goats lost 15 percent.") == [
        "About a dozen goats = 12.0", "15 percent = 15.0",
      ])
  }

  @Test(
    "no figures: dates, clock times, labels, points in time, ordinals",
    arguments: [
      "It happened on 6 February.", "In 2019 it rained.", "The blast came at 6.25 in the morning.",
      "See page 12 there.", "It stopped two days later.", "It came third.", "One of them left.",
    ])
  func none(sentence: String) {
    #expect(figures(sentence).isEmpty)
  }

  @Test("other languages")
  func languages() {
    #expect(
      figures("Sie sammelte 4.100 Unterschriften.", language: "de") == [
        "4.100 Unterschriften = 4100.0"
      ])
    #expect(figures("Vor drei Jahren kam er.", language: "de").isEmpty)
  }
}
