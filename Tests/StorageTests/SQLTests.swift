import Testing

@testable import Storage

@Suite struct SQLTests {
  @Test("SQL is put together from pieces")
  func pieces() {
    var sql: SQL = "SELECT * FROM t WHERE id IN (" + .placeholders(3) + ")"
    sql += " AND " + ["a = ?", "b = ?"].joined(separator: " AND ")
    #expect(sql.text == "SELECT * FROM t WHERE id IN (?, ?, ?) AND a = ? AND b = ?")
    #expect(SQL.placeholders(0).text == "")
  }

  @Test(
    "any text is one identifier",
    arguments: ["plain", "a b", "a\"b", "\"", "x\"; DROP TABLE t; --"])
  func identifiers(_ name: String) throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE " + .identifier(name) + " (a INTEGER)")
    #expect(try connection.values("SELECT name FROM sqlite_schema") == [.text(name)])
  }
}
