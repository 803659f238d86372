import Testing

@testable import Storage

@Suite struct FTS5Tests {
  let connection: Connection

  init() throws {
    connection = try .inMemory()
    try connection.executeScript(
      """
      CREATE VIRTUAL TABLE notes USING fts5(title, body);
      INSERT INTO notes (rowid, title, body) VALUES
        (1, 'clouds', 'the cloud and another cloud'),
        (2, 'rain', 'a cloud brings rain'),
        (3, 'cloud', 'nothing here');
      """)
  }

  @Test("the index's commands work, and the check tells a sound index from a damaged one")
  func index() throws {
    let index = FTS5Index("notes", in: connection)
    try index.configure("hashsize", 1 << 20)
    try index.optimize()
    var steps = 0
    while try index.merge(pages: 100), steps < 100 { steps += 1 }
    #expect(steps < 100)
    #expect(try index.isConsistent())

    try connection.executeScript(
      """
      CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT);
      INSERT INTO texts VALUES (1, 'first'), (2, 'second');
      CREATE VIRTUAL TABLE texts_index USING fts5(text, content='texts', content_rowid='id');
      """)
    let texts = FTS5Index("texts_index", in: connection)
    #expect(try !texts.isConsistent())
    try texts.rebuild()
    #expect(try texts.isConsistent())
  }
}
