import ArticleModel

/// Articles for tests, with the difficulties of real ones.
enum SampleArticles {
  /// An alliance of two companies, with lists, events, quotations and an amount.
  static var alliance: ArticleBuilder {
    var article = ArticleBuilder(
      title: "Inside the Harborline–Vexal Alliance", path: "articles/alliance.txt",
      published: DateInterval(year: 2024, month: 5), authors: ["Ida Brandt"], language: "en",
      tags: ["shipping", "batteries"])
    article.claim("Few partnerships have shaped ferries like the one between Harborline and Vexal.")
    article.mention("Harborline", .organisation)
    article.mention("Vexal", .organisation)
    article.section("A Brief History", number: "1")
    article.append(.paragraph, "Key milestones:")
    article.claim(
      "2019: Vexal invests $1 billion in Harborline", kind: .event, leadIn: "Key milestones:")
    article.date("2019", DateInterval(year: 2019))
    article.amount("$1 billion", 1e9, .money, unit: "USD")
    article.mention("Vexal", .organisation)
    article.mention("Harborline", .organisation)
    article.claim(
      "2020–2022: Dockyard becomes the exclusive supplier", kind: .event, leadIn: "Key milestones:")
    article.date(
      "2020–2022",
      DateInterval(
        earliest: CalendarDay(year: 2020, month: 1, day: 1),
        latest: CalendarDay(year: 2022, month: 12, day: 31), precision: .range))
    article.claim(
      "2023 onward: Azura cells integrated into every ferry", kind: .event,
      leadIn: "Key milestones:")
    article.date(
      "2023 onward",
      DateInterval(
        earliest: CalendarDay(year: 2023, month: 1, day: 1), latest: nil, precision: .range))
    article.section("Governance and Structure", number: "2")
    article.append(.paragraph, "Key dynamics:")
    article.claim(
      "Harborline operates under a capped-profit model", kind: .point, leadIn: "Key dynamics:")
    article.claim(
      "Governance tensions have led to board changes", kind: .point, leadIn: "Key dynamics:")
    article.claim("The GPT-4 and DALL·E tools, written in C++, plan routes for AT&T.")
    article.claim("The co-pilot will probably steer every ferry by night.", stance: .predicted)
    article.section("Voices", number: "3")
    article.claim("“We sail together,” said Satya Holm.", kind: .quotation)
    article.quotation(
      "We sail together,", speaker: "Satya Holm", role: "CEO", organisation: "Vexal")
    article.mention("Satya Holm", .person)
    article.claim("“Nobody owns the sea,” an onlooker said.", kind: .quotation)
    article.quotation("Nobody owns the sea,", speaker: nil)
    article.claim(
      "The deeper question remains: who gets to build the harbour?", checkWorthiness: 0.1)
    article.append(.other, "Leave a Reply", dropped: "comment-form")
    return article
  }

  /// A short report on the same company.
  static var report: ArticleBuilder {
    var article = ArticleBuilder(
      title: "Vexal opens a plant in Bergen", path: "articles/plant.txt",
      published: CalendarDay(year: 2025, month: 3, day: 4).map(DateInterval.init(day:)),
      authors: ["Jon Ek", "Mia Sørensen"], language: "en")
    article.claim(
      "Vexal opened a plant in Bergen that makes 40,000 cells a day.", checkWorthiness: 0.8)
    article.amount("40,000", 40_000, .quantity, unit: "cell")
    article.mention("Vexal", .organisation)
    article.mention("Bergen", .place)
    article.claim("It invested €250 million and hired 300 people.")
    article.amount("€250 million", 250e6, .money, unit: "EUR")
    article.claim("A capped profit model would not have paid for it.")
    return article
  }

  /// Chinese, with a Latin name inside a run.
  static var chinese: ArticleBuilder {
    var article = ArticleBuilder(title: "农场无人机", path: "articles/zh.txt", language: "zh")
    article.claim("北京的农民使用GPT模型管理无人机。")
    article.claim("上海没有农场。")
    return article
  }

  static var all: [ArticleBuilder] { [alliance, report, chinese] }
}
