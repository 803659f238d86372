import ArticleModel
import ClaimArchive
import Storage
import Testing

@Suite("Versions of an article")
struct VersionTests {
  private var changed: ArticleBuilder {
    var article = ArticleBuilder(title: "Vexal opens a plant in Bergen", path: "articles/plant.txt")
    article.claim("Vexal opened a plant in Bergen that makes 40,000 cells a day.")
    article.claim("It closed again within a week.")
    return article
  }

  @Test("The same content is stored once")
  func unchanged() throws {
    let test = try TestArchive()
    #expect(try test.add([SampleArticles.report]).map(\.change) == [.new])
    #expect(try test.add([SampleArticles.report]).map(\.change) == [.unchanged])
    let statistics = try test.archive.statistics()
    #expect(statistics.versions == 1)
    #expect(statistics.claims == 3)
  }

  @Test("Whether content is unchanged is known before it is parsed")
  func unchangedBeforeParsing() throws {
    let test = try TestArchive([SampleArticles.report])
    let (article, _) = SampleArticles.report.item()
    func isUnchanged(
      _ sha256: String, _ given: GivenMetadata, _ path: String, _ format: SourceFormat?
    ) throws -> Bool {
      try test.archive.isUnchanged(
        sha256: sha256, given: given, path: path, id: nil, format: format)
    }
    let sha256 = article.source.sha256
    #expect(try isUnchanged(sha256, article.given, "articles/plant.txt", nil))
    #expect(try isUnchanged(sha256, article.given, "articles/plant.txt", .text))
    #expect(try !isUnchanged(sha256, article.given, "articles/plant.txt", .markdown))
    #expect(try !isUnchanged(sha256, article.given, "elsewhere.txt", nil))
    #expect(try !isUnchanged(String(sha256.reversed()), article.given, "articles/plant.txt", nil))
    let other = GivenMetadata(metadata: ArticleMetadata(title: "Another"))
    #expect(try !isUnchanged(sha256, other, "articles/plant.txt", nil))
    for balance in ContentBalance.allCases where balance != .balanced {
      var shifted = article.given
      shifted.balance = balance
      #expect(try !isUnchanged(sha256, shifted, "articles/plant.txt", nil), "\(balance)")
    }
  }

  @Test("Changed content becomes a version; the old one stays and leaves the search")
  func newVersion() throws {
    let test = try TestArchive([SampleArticles.report, SampleArticles.alliance])
    let outcome = try #require(try test.add([changed]).first)
    #expect(outcome.change == .newVersion)
    #expect(outcome.version == 2)
    #expect(try test.found("hired").isEmpty)
    #expect(try test.found("week") == ["It closed again within a week."])
    #expect(try test.found("plant cells").count == 1)
    guard case .one(let article) = try test.archive.article("plant.txt") else {
      Issue.record("the article is not found")
      return
    }
    let versions = try test.archive.versions(of: article)
    #expect(versions.map(\.version) == [1, 2])
    #expect(versions.map(\.isCurrent) == [false, true])
    let old = try test.archive.stored(versions[0])
    #expect(old.parsed.claims.count == 3)
    #expect(old[old.parsed.claims[1].range].hasPrefix("It invested"))
    #expect(try test.problems() == [])
  }

  @Test("A claim keeps its public id from version to version")
  func publicID() throws {
    let test = try TestArchive([SampleArticles.report])
    let before = try test.archive.search(ClaimQuery("plant cells")).hits.map(\.claim.id)
    try test.add([changed])
    #expect(try test.archive.search(ClaimQuery("plant cells")).hits.map(\.claim.id) == before)
    let id = try #require(before.first)
    guard case .one(let claim) = try test.archive.claim(id.description) else {
      Issue.record("the claim is not found once")
      return
    }
    #expect(claim.article.version == 2)
  }

  @Test("One article twice in a batch is one article with two versions")
  func twiceInABatch() throws {
    let test = try TestArchive()
    let outcomes = try test.add([SampleArticles.report, changed, SampleArticles.report])
    #expect(outcomes.map(\.change) == [.new, .newVersion, .newVersion])
    #expect(try test.found("hired").count == 1)
    #expect(try test.found("week").isEmpty)
    // The first and the third version come from the same bytes, which are kept once.
    #expect(try test.archive.statistics().sources == 2)
    #expect(try test.problems() == [])
  }

  @Test("An error in the middle of a batch leaves nothing of it behind")
  func atomicBatch() throws {
    let test = try TestArchive([SampleArticles.alliance])
    let before = try test.archive.statistics()
    var broken = changed.item().article
    // SQLite has no such number.
    broken.amounts = [
      Amount(range: 0..<1, kind: .quantity, value: .nan, unit: nil, rule: "test")
    ]
    let items = [
      ArchiveItem(SampleArticles.report), ArchiveItem(article: broken, bytes: changed.item().bytes),
      ArchiveItem(SampleArticles.chinese),
    ]
    #expect(throws: ArchiveError.self) { try test.archive.add(items) }
    let after = try test.archive.statistics()
    #expect(after.articles == before.articles)
    #expect(after.claims == before.claims)
    #expect(try test.found("hired").isEmpty)
    #expect(try test.problems() == [])
    #expect(
      try test.add([SampleArticles.report, SampleArticles.chinese]).map(\.change) == [.new, .new])
  }

  @Test("An article that contradicts itself is refused before anything is written")
  func invalidArticle() throws {
    let test = try TestArchive()
    let faults: [(inout ParsedArticle) -> Void] = [
      { $0.claims[0].range = 0..<1_000_000 }, { $0.claims[0].block = 99 },
      { $0.claims[0].section = 99 }, { $0.mentions[0].entity = -1 },
      { $0.blocks[0].leadIn = 99 }, { $0.dates[0].range = -1..<2 },
    ]
    for fault in faults {
      var (article, bytes) = SampleArticles.alliance.item()
      fault(&article)
      let item = ArchiveItem(article: article, bytes: bytes)
      let error = #expect(throws: ArchiveError.self) { try test.archive.add([item]) }
      #expect(error?.description.hasPrefix("articles/alliance.txt: the ") == true)
    }
    #expect(try test.archive.statistics().versions == 0)
  }

  @Test("A version comes back as it was parsed")
  func roundTrip() throws {
    for builder in SampleArticles.all {
      let test = try TestArchive([builder])
      var (article, bytes) = builder.item()
      article.sentences = []
      guard case .one(let record) = try test.archive.article("1") else {
        Issue.record("the article is not found")
        return
      }
      #expect(try test.archive.stored(record).parsed == article)
      #expect(try test.archive.sourceBytes(of: record) == bytes)
      #expect(record.importedAt == "2026-01-02T03:04:05Z")
    }
  }

  @Test("A reading text that differs from the source's bytes is stored beside them")
  func otherReadingText() throws {
    let test = try TestArchive()
    let (article, _) = SampleArticles.report.item()
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + article.text.utf8
    try test.archive.add([ArchiveItem(article: article, bytes: bytes)])
    guard case .one(let record) = try test.archive.article("1") else {
      Issue.record("the article is not found")
      return
    }
    #expect(try test.archive.stored(record).parsed.text == article.text)
    #expect(try test.archive.sourceBytes(of: record) == bytes)
    // The digest is the parser's word; a check takes nobody's.
    #expect(try test.problems().count == 1)
  }
}
