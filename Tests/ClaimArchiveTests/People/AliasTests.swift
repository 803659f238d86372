import ArticleModel
import Testing

@testable import ClaimArchive

@Suite("Names that stand for others")
struct AliasTests {
  let test: TestArchive
  var archive: Archive { test.archive }

  init() throws {
    test = try TestArchive(
      SampleArticles.all + [Self.quint("Anna Quint", "a"), Self.quint("Quint", "b")])
  }

  private static func quint(_ name: String, _ path: String) -> ArticleBuilder {
    var article = ArticleBuilder(title: "Voyage \(path)", path: "articles/\(path).txt")
    article.claim("\(name) sailed to Bergen.")
    article.mention(name, .person)
    article.mention("Bergen", .place)
    return article
  }

  private let anna = EntityName(name: "Anna Quint", kind: .person)
  private let quint = EntityName(name: "Quint", kind: .person)

  /// Everything that names decide.
  private func picture() throws -> [String] {
    let queries = [
      "person:quint", "person:anna", "about:\"anna quint\"", "place:bergen", "org:vexal",
    ]
    var picture = try queries.map { try test.found($0).sorted().joined(separator: "|") }
    picture.append("\(try archive.entities())")
    for record in try archive.articles() { picture.append("\(try archive.stored(record).parsed)") }
    picture.append("\(try archive.counts(by: [.person, .place, .org], of: ClaimQuery("")))")
    return picture + [try archive.state().digest]
  }

  private func persons() throws -> [String] {
    try archive.entities(kind: .person).map { "\($0.name) \($0.mentions)" }
  }

  @Test("Merged names are one in searches, counts and profiles; undone they are two again")
  func merging() throws {
    let before = try picture()
    let act = try archive.alias([quint], to: anna, by: "ida")
    #expect(act?.verb == "alias merge")
    #expect(try test.found("person:anna").count == 2)
    #expect(try test.found("person:quint").count == 2)
    #expect(try persons() == ["Anna Quint 2", "Satya Holm 1"])
    guard case .one(let profile) = try archive.entity("Quint") else {
      Issue.record("Quint is nobody")
      return
    }
    #expect(profile.entity.name == "Anna Quint" && profile.aliases == ["Quint"])
    #expect(try archive.alias([quint], to: anna) == nil)
    #expect(try archive.state().digest != before.last)
    #expect(try test.problems() == [])
    #expect(try archive.undo().isDone)
    #expect(try picture() == before)
    #expect(try test.problems() == [])
    try archive.repair()
    #expect(try picture() == before)
  }

  @Test("What is said of names holds in new articles, new versions and replaced findings")
  func later() throws {
    _ = try archive.alias([quint], to: anna)
    try test.add([Self.quint("Quint", "c")])
    var changed = Self.quint("Quint", "b")
    changed.claim("The crew slept.")
    #expect(try test.add([changed]).map(\.change) == [.newVersion])
    #expect(try test.found("person:anna").count == 3)
    #expect(try test.problems() == [])
    _ = try archive.undo()
    #expect(try test.found("person:anna").count == 1)
    #expect(try persons() == ["Quint 2", "Anna Quint 1", "Satya Holm 1"])
    #expect(try test.problems() == [])
  }

  private static func speech(_ name: String, _ path: String) -> ArticleBuilder {
    var article = ArticleBuilder(title: "Speech \(path)", path: "articles/speech-\(path).txt")
    article.claim("“We sail at dawn \(path),” said \(name).", kind: .quotation)
    article.quotation("We sail at dawn \(path),", speaker: name)
    article.mention(name, .person)
    return article
  }

  @Test(
    "Speakers go by the names that people give them, also later, until it is undone"
  )
  func speakers() throws {
    func speakers() throws -> [String] {
      let counts = try archive.counts(by: [.speaker], of: ClaimQuery("dawn"))
      return counts.flatMap(\.counts).map { "\($0.item) \($0.count)" }.sorted()
    }
    try test.add([Self.speech("Quint", "one"), Self.speech("Anna Quint", "two")])
    let before = (try speakers(), try picture())
    #expect(before.0 == ["Anna Quint 1", "Quint 1"])
    _ = try archive.alias([quint], to: anna)
    #expect(try speakers() == ["Anna Quint 2"])
    #expect(try test.found("speaker:\"Anna Quint\" dawn").count == 2)
    try test.add([Self.speech("Quint", "three")])
    #expect(try speakers() == ["Anna Quint 3"])
    #expect(try test.problems() == [])
    // A second name for the same, and back again in any order.
    _ = try archive.alias([anna], to: EntityName(name: "Anna Berg", kind: .person))
    #expect(try speakers() == ["Anna Berg 3"])
    #expect(try archive.undo(1).isDone)
    #expect(try speakers() == ["Anna Berg 1", "Quint 2"])
    #expect(try archive.undo().isDone)
    #expect(try speakers() == ["Anna Quint 1", "Quint 2"])
    #expect(try test.problems() == [])
  }

  @Test("A name gets another form or kind, and the old one still finds it")
  func renaming() throws {
    let before = try picture()
    _ = try archive.alias(
      [anna], to: EntityName(name: "Anna Quint-Berg", kind: .person), verb: "alias rename")
    #expect(try persons().contains("Anna Quint-Berg 1"))
    #expect(try test.found("person:\"quint-berg\"").count == 1)
    #expect(try test.found("person:\"anna quint\"").count == 1)
    _ = try archive.alias(
      [EntityName(name: "Bergen", kind: .place)],
      to: EntityName(name: "Bergen", kind: .organisation))
    #expect(try test.found("org:bergen").count == 3)
    #expect(try test.found("place:bergen") == [])
    #expect(try test.problems() == [])
    _ = try archive.undo()
    _ = try archive.undo()
    #expect(try picture() == before)
    #expect(try test.problems() == [])
  }

  @Test("In one article a name stands for somebody else")
  func splitting() throws {
    let before = try picture()
    _ = try archive.alias([quint], to: anna)
    guard case .one(let article) = try archive.article("Voyage b") else {
      Issue.record("the article is missing")
      return
    }
    _ = try archive.alias(
      [quint], to: EntityName(name: "Bertil Quint", kind: .person), in: article, verb: "alias split"
    )
    #expect(try test.found("person:bertil") == ["Quint sailed to Bergen."])
    #expect(try test.found("person:anna") == ["Anna Quint sailed to Bergen."])
    #expect(try test.problems() == [])
    #expect(try archive.undo(1).isDone)
    #expect(try test.found("person:bertil").count == 1)
    #expect(try archive.undo().isDone)
    #expect(try picture() == before)
  }

  @Test("Circles, the same name and empty names are refused")
  func refused() throws {
    func refusal(_ from: EntityName, _ to: EntityName) throws -> String? {
      do throws(ArchiveError) {
        _ = try archive.alias([from], to: to)
        return nil
      } catch { return error.description }
    }
    #expect(try refusal(anna, anna)?.contains("one name already") == true)
    #expect(try refusal(anna, EntityName(name: " ", kind: .person))?.contains("empty") == true)
    #expect(try refusal(quint, anna) == nil)
    #expect(try refusal(anna, EntityName(name: "Q", kind: .person)) == nil)
    #expect(try refusal(EntityName(name: "Q", kind: .person), quint)?.contains("already") == true)
    #expect(try persons() == ["Q 2", "Satya Holm 1"])
    #expect(try test.problems() == [])
  }
}
