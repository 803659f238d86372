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

  @Test("a ranking function sees where each phrase occurs")
  func ranking() throws {
    try connection.addFTS5Function("density") { (match, arguments) throws(SQLiteError) in
      let weight = try arguments.double(0)
      var score = 0.0
      for index in 0..<(try match.occurrenceCount()) {
        score += try match.occurrence(index).column == 0 ? weight : 1
      }
      return .real(score / Double(try match.tokenCount()))
    }
    let ranked = try connection.rows(
      """
      SELECT rowid, density(notes, ?2) AS score FROM notes WHERE notes MATCH ?1
      ORDER BY score DESC
      """, ["cloud", 10.0]
    ) { (row) throws(SQLiteError) in "\(try row.int(0)): \(try row.double(1))" }
    #expect(ranked == ["3: \(10.0 / 3)", "1: \(2.0 / 6)", "2: \(1.0 / 5)"])
  }

  @Test("the interface tells sizes, counts, places and text")
  func measurements() throws {
    try connection.addFTS5Function("describe") { (match, _) throws(SQLiteError) in
      var parts = [
        "row \(match.rowID) of \(try match.rowCount())",
        "columns \(match.columnCount)",
        "phrases \(match.phraseCount) of \(match.tokenCount(ofPhrase: 0)) and "
          + "\(match.tokenCount(ofPhrase: 1))",
        "tokens \(try match.tokenCount(ofColumn: 1)) of \(try match.totalTokenCount(ofColumn: 1))"
          + " of \(try match.totalTokenCount())",
        try match.withUTF8(ofColumn: 0) { String(decoding: $0, as: UTF8.self) },
      ]
      var offsets: [Int] = []
      try match.forEachOccurrence(ofPhrase: 0) { offsets.append($0.offset) }
      parts.append("offsets \(offsets)")
      var columns: [Int] = []
      try match.forEachColumn(withPhrase: 1) { columns.append($0) }
      parts.append("columns \(columns)")
      return .text(parts.joined(separator: "; "))
    }
    let described = try connection.rows(
      "SELECT describe(notes) FROM notes WHERE notes MATCH ?1", ["cloud OR \"another cloud\""]
    ) { (row) throws(SQLiteError) in try row.text(0) }
    #expect(
      described == [
        """
        row 1 of 3; columns 2; phrases 2 of 1 and 2; tokens 5 of 11 of 14; clouds; \
        offsets [1, 4]; columns [1]
        """,
        """
        row 2 of 3; columns 2; phrases 2 of 1 and 2; tokens 4 of 11 of 14; rain; \
        offsets [1]; columns []
        """,
        """
        row 3 of 3; columns 2; phrases 2 of 1 and 2; tokens 2 of 11 of 14; cloud; \
        offsets [0]; columns []
        """,
      ])
  }

  @Test("state is made once for each query, kept from row to row, and freed after the query")
  func state() throws {
    final class Frequencies {
      let rows: [Int]
      var seen = 0
      init(rows: [Int]) { self.rows = rows }
    }
    var made = 0
    weak var last: Frequencies?
    try connection.addFTS5Function("frequency") { (match, _) throws(SQLiteError) in
      final class Counter { var count = 0 }
      var rows: [Int] = []
      for phrase in 0..<match.phraseCount {
        let counter = Counter()
        try match.forEachRow(withPhrase: phrase) { (_) throws(SQLiteError) in counter.count += 1 }
        rows.append(counter.count)
      }
      made += 1
      let state = Frequencies(rows: rows)
      last = state
      return state
    } _: { (_, state, _) throws(SQLiteError) in
      state.seen += 1
      return .text("\(state.rows) \(state.seen)")
    }
    let query: SQL = "SELECT frequency(notes) FROM notes WHERE notes MATCH ?1"
    for _ in 0..<2 {
      #expect(
        try connection.values(query, ["cloud OR rain"])
          == [.text("[3, 1] 1"), .text("[3, 1] 2"), .text("[3, 1] 3")])
    }
    #expect(made == 2)
    #expect(last == nil)
  }

  @Test("an error in the function, or in a visit of rows, is the statement's error")
  func errors() throws {
    let refusal = SQLiteError(code: .mismatch, message: "refused")
    try connection.addFTS5Function("refuse") { (_, _) throws(SQLiteError) in throw refusal }
    try connection.addFTS5Function("refuseVisit") { (match, _) throws(SQLiteError) in
      try match.forEachRow(withPhrase: 0) { (_) throws(SQLiteError) in throw refusal }
      return .null
    }
    for sql: SQL in [
      "SELECT refuse(notes) FROM notes WHERE notes MATCH 'cloud'",
      "SELECT refuseVisit(notes) FROM notes WHERE notes MATCH 'cloud'",
    ] {
      let error = #expect(throws: SQLiteError.self) { try connection.execute(sql) }
      #expect(error?.code == .mismatch)
      #expect(error?.message == "refused")
    }
  }

  @Test("a function is freed with its connection")
  func freed() throws {
    final class Token {}
    weak var weakToken: Token?
    do {
      let connection = try Connection.inMemory()
      let token = Token()
      weakToken = token
      try connection.addFTS5Function("f") { (_, _) throws(SQLiteError) in
        withExtendedLifetime(token) { .null }
      }
    }
    #expect(weakToken == nil)
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
