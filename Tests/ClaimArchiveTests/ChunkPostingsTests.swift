import ArticleModel
import Storage
import Testing

@testable import ClaimArchive

@Suite("Postings that are made beside the writer")
struct ChunkPostingsTests {
  /// An archive with one claim more than a chunk holds.
  private func filled() throws -> TestArchive {
    let test = try TestArchive(SampleArticles.all)
    try test.archive.connection.execute(
      """
      WITH RECURSIVE numbers (n) AS (
        SELECT (SELECT max(id) + 1 FROM claims) UNION ALL SELECT n + 1 FROM numbers WHERE n < 131072)
      INSERT INTO claims (id, version, public_id, block, kind, stance, range_start, range_end,
        check_worthiness, text)
      SELECT n, 1, 'c' || n, 1, 1, 1, 0, 8, 0.5, 'Mill ' || (n % 97) FROM numbers
      """)
    return test
  }

  private func isStoredAsMade(_ archive: Archive) throws -> Bool {
    let store = PostingsStore(archive.connection)
    return try store.chunks().map(\.end) == [PostingsChunk.size]
      && store.isAsMade(0, end: PostingsChunk.size)
  }

  @Test("They are stored as they were made, once")
  func stored() throws {
    let test = try filled()
    let chunk = try #require(try test.archive.fullChunk())
    try test.archive.store(try ChunkPostings.make(chunk), of: chunk)
    #expect(try isStoredAsMade(test.archive))
    let next = try test.archive.fullChunk()
    #expect(next == nil)
  }

  @Test("Where a claim has changed meanwhile, or they could not be made, the writer makes them")
  func changed() throws {
    let test = try filled()
    let chunk = try #require(try test.archive.fullChunk())
    let made = try ChunkPostings.make(chunk)
    let other = try Connection(path: test.folder.file("archive.sqlite"), access: .readWrite)
    try other.execute("UPDATE claims SET text = 'Weir' WHERE id = 131000")
    try test.archive.store(made, of: chunk)
    #expect(try isStoredAsMade(test.archive))
    try test.archive.connection.execute("DELETE FROM postings")
    try test.archive.connection.execute("DELETE FROM posting_chunks")
    try test.archive.store(nil, of: chunk)
    #expect(try isStoredAsMade(test.archive))
  }
}
