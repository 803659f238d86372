import ArticleModel
import ClaimArchive
import Testing

@Suite("Ranking what was found")
struct RankingTests {
  @Test("A sentence with both words goes before short items whose title has them")
  func ownWordsFirst() throws {
    var article = ArticleBuilder(title: "Harborline and Vexal: an alliance")
    article.append(.paragraph, "Harborline runs its ferries on Vexal engines for:")
    article.claim("Faster crossings", kind: .point)
    article.claim("Vexal batteries", kind: .point)
    article.claim(
      "Few partnerships have changed the crossing of the sound as much as the one that Harborline and Vexal began."
    )
    let test = try TestArchive([article])
    #expect(
      try test.found("harborline vexal").map { String($0.prefix(16)) } == [
        "Few partnerships", "Vexal batteries", "Faster crossings",
      ])
  }

  @Test(
    "What was found is marked as the index would mark it",
    arguments: [
      ("sail", ["Sailing", "SAILED"]), ("sai*", ["Sailing", "SAILED", "saints"]),
      ("\"the crew\"", ["the crew", "the crew"]), ("crew -harbour", ["crew", "crew"]),
      ("naive OR café", ["Naïve", "café"]), ("\"the crews\"", []),
    ])
  func highlights(query: String, expected: [String]) throws {
    var article = ArticleBuilder()
    article.claim("Naïve? Sailing past the café, the crew SAILED on as saints: the crew!")
    let hit = try TestArchive([article]).archive.search(ClaimQuery(query)).hits.first
    let text = Array((hit?.claim.text ?? "").utf8)
    #expect((hit?.highlights ?? []).map { String(decoding: text[$0], as: UTF8.self) } == expected)
  }

  @Test("What fits alike stands in the order of import")
  func ties() throws {
    var article = ArticleBuilder(title: "Tides")
    for harbour in ["Colm", "Pennick", "Overmere"] { article.claim("The tide reached \(harbour).") }
    let test = try TestArchive([article])
    #expect(
      try test.found("tide").map { String($0.dropFirst(17)) } == ["Colm.", "Pennick.", "Overmere."])
  }

  @Test("A word that was typed more than once counts for more")
  func repeatedWords() throws {
    var (eels, herring) = (ArticleBuilder(path: "eels.txt"), ArticleBuilder(path: "herring.txt"))
    eels.claim("The eels came back to the river.")
    herring.claim("The herring came back to the river.")
    let test = try TestArchive([eels, herring])
    func first(_ query: String) throws -> String? {
      try test.archive.rankedArticles(ClaimQuery(query, matching: .any), limit: 2).best.first?
        .article.description
    }
    #expect(try first("eels or herring, herring") == "herring.txt")
    #expect(try first("herring or eels, eels") == "eels.txt")
  }

  @Test("Of articles that fit alike, the one that shares the best articles' other words goes first")
  func feedback() throws {
    var articles = (0..<40).map { number in
      var article = ArticleBuilder(path: "other-\(number).txt")
      article.claim("Report \(number) is about the weather in the hills.")
      return article
    }
    var strange = ArticleBuilder(path: "strange.txt")
    strange.claim("A lantern was sold at the fair for little money.")
    var near = ArticleBuilder(path: "near.txt")
    near.claim("A lantern was lit by the harpoon crew of Tollmere.")
    var best = ArticleBuilder(path: "best.txt")
    best.claim("The lantern of the whaler shone on the harpoon and the crew.")
    articles += [strange, near, best]
    let test = try TestArchive(articles)
    let found = try test.archive.rankedArticles(
      ClaimQuery("whaler lantern", matching: .any), limit: 10)
    #expect(found.best.map(\.article.description) == ["best.txt", "near.txt", "strange.txt"])
    #expect(found.total == 3)
  }

  @Test("Of a whole paragraph, the words that a hyphen joins count one by one; names stay whole")
  func hyphens() throws {
    var article = ArticleBuilder(path: "layers.txt")
    article.claim("The layer near the wall is thin.")
    article.claim("Version 4 of the plan was dropped.")
    let test = try TestArchive([article])
    #expect(try test.found("boundary-layer", matching: .any).count == 1)
    #expect(try test.found("boundary-layer") == [])
    #expect(try test.found("GPT-4", matching: .any) == [])
  }

  @Test(
    "The parts of a score add up to it, word by word and place by place",
    arguments: [
      "vexal", "harborline vexal", "vexal invest*", "\"the ferry\" OR vexal",
      "invest kind:statement",
      "title:vexal ferry", "ferry NEAR/6 night", "vexal -billion",
    ])
  func scoreParts(query: String) throws {
    let archive = try TestArchive(SampleArticles.all).archive
    let query = ClaimQuery(query)
    let hits = try archive.search(query).hits
    for (hit, parts) in zip(hits, try archive.scoreParts(of: hits, for: query)) {
      #expect(abs(parts.reduce(0) { $0 + $1.score } - hit.score) < 1e-4, "\(hit.claim.text)")
      #expect(parts.allSatisfy { $0.count > 0 && $0.rarity > 0 && $0.score > 0 })
    }
  }

  @Test("A part of a score names word, place and count, and scores in another order have none")
  func scorePartPlaces() throws {
    var article = ArticleBuilder(title: "Eels and more eels")
    article.claim("Eels follow eels.")
    article.claim("The rest is herring.")
    let archive = try TestArchive([article]).archive
    func parts(_ query: String) throws -> [[ScorePart]] {
      let query = ClaimQuery(query)
      return try archive.scoreParts(of: try archive.search(query).hits, for: query)
    }
    let described = try parts("eels").map { $0.map { "\($0.words) \($0.place) \($0.count)" } }
    #expect(described == [["eels text 2", "eels title 2"], ["eels title 2"]])
    #expect(try parts("eels sort:oldest") == [[], []])
  }
}
