import Testing

@testable import Storage

@Suite struct ResultCodeTests {
  @Test("a primary code matches its extended codes, an extended code only itself")
  func matching() {
    #expect(ResultCode.constraint ~= .constraintUnique)
    #expect(ResultCode.constraintUnique ~= .constraintUnique)
    #expect(!(ResultCode.constraintUnique ~= .constraint))
    #expect(!(ResultCode.constraintUnique ~= .constraintForeignKey))
    #expect(ResultCode.constraintForeignKey.primary == .constraint)
  }

  @Test("codes match in patterns, also as patterns of an error")
  func patterns() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE t (a INTEGER NOT NULL) STRICT")
    do throws(SQLiteError) {
      try connection.execute("INSERT INTO t VALUES (NULL)")
      Issue.record("NULL was accepted")
    } catch ResultCode.constraint {
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("an error shows its SQL but no bound value")
  func noValues() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE t (a TEXT UNIQUE) STRICT")
    try connection.execute("INSERT INTO t VALUES (?1)", ["secret"])
    let error = #expect(throws: SQLiteError.self) {
      try connection.execute("INSERT INTO t VALUES (?1)", ["secret"])
    }
    #expect(error?.code == .constraintUnique)
    #expect(error?.description.contains("INSERT INTO t VALUES (?1)") == true)
    #expect(error?.description.contains("secret") == false)
  }
}
