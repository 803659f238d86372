import Testing

@testable import Storage

@Suite struct RowTests {
  let connection: Connection

  init() throws { connection = try .inMemory() }

  func read<Result>(
    _ sql: SQL, _ decode: (borrowing Row) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result? {
    try connection.first(sql, as: decode)
  }

  func failure<Result>(
    _ sql: SQL, _ decode: (borrowing Row) throws(SQLiteError) -> Result
  ) -> SQLiteError? {
    do throws(SQLiteError) {
      _ = try connection.first(sql, as: decode)
      return nil
    } catch {
      return error
    }
  }

  @Test("each type is read as itself")
  func types() throws {
    #expect(try read("SELECT 7") { (row) throws(SQLiteError) in try row.int(0) } == 7)
    #expect(try read("SELECT 1.5") { (row) throws(SQLiteError) in try row.double(0) } == 1.5)
    #expect(try read("SELECT 'x'") { (row) throws(SQLiteError) in try row.text(0) } == "x")
    #expect(
      try read("SELECT x'00ff'") { (row) throws(SQLiteError) in try row.blob(0) } == [0, 255])
    #expect(try read("SELECT 1") { (row) throws(SQLiteError) in try row.bool(0) } == true)
  }

  @Test("whether a query has a row is told, whatever the row holds")
  func hasRow() throws {
    #expect(try connection.hasRow("SELECT NULL"))
    #expect(try connection.hasRow("SELECT 1 WHERE ?1 = 2", [2]))
    #expect(try !connection.hasRow("SELECT 1 WHERE ?1 = 2", [1]))
  }

  @Test("a value of another type is an error that names column and statement, never converted")
  func mismatch() {
    let error = failure("SELECT 1 AS id, '12' AS size") { (row) throws(SQLiteError) in
      try row.int(1)
    }
    #expect(error?.code == .mismatch)
    #expect(error?.message == "column 1 (size) holds text where an integer is expected")
    #expect(error?.sql == "SELECT 1 AS id, '12' AS size")
    for sql: SQL in ["SELECT 1", "SELECT 1.5", "SELECT x'61'", "SELECT NULL"] {
      #expect(failure(sql) { (row) throws(SQLiteError) in try row.text(0) }?.code == .mismatch)
    }
    for sql: SQL in ["SELECT 1", "SELECT '1.5'", "SELECT NULL"] {
      #expect(failure(sql) { (row) throws(SQLiteError) in try row.double(0) }?.code == .mismatch)
    }
    #expect(failure("SELECT 'a'") { (row) throws(SQLiteError) in try row.blob(0) } != nil)
    #expect(failure("SELECT 2") { (row) throws(SQLiteError) in try row.bool(0) } != nil)
  }

  @Test("only the optional reads take NULL, and they are as strict otherwise")
  func optionals() throws {
    let isNil = try read("SELECT NULL") { (row) throws(SQLiteError) in
      [
        try row.optionalInt64(0) == nil, try row.optionalInt(0) == nil,
        try row.optionalBool(0) == nil, try row.optionalDouble(0) == nil,
        try row.optionalText(0) == nil, try row.optionalUTF8(0) == nil,
        try row.optionalBlob(0) == nil,
      ]
    }
    #expect(isNil == Array(repeating: true, count: 7))
    #expect(try read("SELECT 'x'") { (row) throws(SQLiteError) in try row.optionalText(0) } == "x")
    #expect(failure("SELECT 1") { (row) throws(SQLiteError) in try row.optionalText(0) } != nil)
  }

  @Test(
    "a column that does not exist is an error, also for optional reads", arguments: [-1, 2, .max])
  func range(_ column: Int) {
    #expect(
      failure("SELECT 1, 2") { (row) throws(SQLiteError) in try row.int(column) }?.code
        == .outOfRange)
    #expect(
      failure("SELECT 1, 2") { (row) throws(SQLiteError) in try row.optionalText(column) }?.code
        == .outOfRange)
    #expect(
      failure("SELECT 1, 2") { (row) throws(SQLiteError) in try row.value(column) }?.code
        == .outOfRange)
  }

  @Test("text that is not UTF-8 is an error as a string and readable as bytes")
  func invalidText() throws {
    let sql: SQL = "SELECT CAST(x'61ff' AS TEXT)"
    #expect(failure(sql) { (row) throws(SQLiteError) in try row.text(0) }?.code == .mismatch)
    #expect(try read(sql) { (row) throws(SQLiteError) in try row.utf8(0) } == [0x61, 0xff])
  }

  @Test("columns have names")
  func names() throws {
    #expect(
      try read("SELECT 1 AS a, 2 AS b") { (row) throws(SQLiteError) in
        (0..<row.count).map { row.name($0) }
      } == ["a", "b"])
  }
}
