import ArticleModel
import ClaimArchive
import Storage
import Testing

@Suite("Loading many articles")
struct LoadingTests {
  private static func article(_ number: Int) -> ArticleBuilder {
    var article = ArticleBuilder(title: "Report \(number)", path: "\(number).txt")
    article.claim("Orlin Bakery paid $\(number) million for mill \(number) in 2019.")
    return article
  }

  private func indexes(_ archive: Archive) throws -> [String: String] {
    let rows = try archive.connection.rows(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
    ) { (row) throws(SQLiteError) in (try row.text(0), try row.text(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  private func words(_ sql: String) -> String {
    sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("What is set aside while loading is at its end as the migrations made it")
  func indexesComeBack() throws {
    let test = try TestArchive([Self.article(1)])
    let before = try indexes(test.archive)
    #expect(try test.archive.beginLoading(after: 1))
    let meanwhile = try indexes(test.archive)
    #expect(before.count - meanwhile.count == 9)
    try test.add([Self.article(2)])
    #expect(try test.found("mill").count == 2)
    try test.archive.finishLoading()
    #expect(try indexes(test.archive).mapValues(words) == before.mapValues(words))
    #expect(try test.problems() == [])
  }

  @Test("After a load that was cut off, searches are right, and a writer brings the indexes back")
  func cutOff() throws {
    let test = try TestArchive([Self.article(1), Self.article(2)])
    let before = try indexes(test.archive)
    let hit = try #require(try test.archive.search(ClaimQuery("mill")).hits.first)
    let byID = ClaimQuery("id:\(hit.claim.id.description)")
    try test.archive.beginLoading(after: 2)
    let path = test.folder.file("archive.sqlite")
    let reader = try Archive.open(path: path, mode: .readOnly)
    #expect(try reader.search(byID).total == 1)
    let writer = try Archive.open(path: path, mode: .readWrite)
    #expect(try indexes(writer).mapValues(words) == before.mapValues(words))
    #expect(try writer.search(byID).total == 1)
  }

  @Test("A large archive keeps its indexes while little is added")
  func littleIsAdded() throws {
    let test = try TestArchive((1...9).map(Self.article))
    let before = try indexes(test.archive)
    #expect(try !test.archive.beginLoading(after: 2))
    #expect(try indexes(test.archive) == before)
  }

  @Test("Two archives on one file write in turn, and neither trusts what it remembers of before")
  func twoWriters() throws {
    let test = try TestArchive([Self.article(1)])
    let other = try Archive.open(path: test.folder.file("archive.sqlite"), mode: .readWrite)
    for number in 2..<8 {
      let archive = number.isMultiple(of: 2) ? other : test.archive
      try archive.add([ArchiveItem(Self.article(number))])
    }
    #expect(try test.archive.search(ClaimQuery("mill")).total == 7)
    #expect(try test.problems() == [])
  }

  @Test("After a transaction that failed, the next one writes as if it had not been")
  func failure() throws {
    let test = try TestArchive([Self.article(1)])
    let trigger: SQL = """
      CREATE TRIGGER refuse BEFORE INSERT ON versions WHEN new.title = 'Report 3'
      BEGIN SELECT raise(ABORT, 'refused'); END
      """
    try test.archive.connection.execute(trigger)
    #expect(throws: ArchiveError.self) { try test.add([Self.article(2), Self.article(3)]) }
    try test.add([Self.article(4)])
    try test.archive.connection.execute("DROP TRIGGER refuse")
    #expect(try test.archive.search(ClaimQuery("mill")).total == 2)
    #expect(try test.problems() == [])
  }
}
