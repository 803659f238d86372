import Testing

@testable import Storage

@Suite struct FunctionTests {
  let connection: Connection

  init() throws { connection = try .inMemory() }

  @Test("a function gets typed arguments and gives a typed value")
  func echo() throws {
    try connection.addFunction("echo", argumentCount: 1) { (arguments) throws(SQLiteError) in
      try arguments.value(0)
    }
    let values: [Value] = [
      .null, .integer(.min), .real(-.infinity), .text("a\0é"), .text(""), .blob([0, 255]),
      .blob([]),
    ]
    for value in values { #expect(try connection.value("SELECT echo(?1)", [value]) == value) }
  }

  @Test("an argument of another type, or none, is an error of the statement")
  func strict() throws {
    try connection.addFunction("twice") { (arguments) throws(SQLiteError) in
      .integer(try arguments.int64(0) * 2)
    }
    #expect(try connection.value("SELECT twice(21)") == .integer(42))
    for sql: SQL in ["SELECT twice('21')", "SELECT twice(NULL)", "SELECT twice(1.0)"] {
      let error = #expect(throws: SQLiteError.self) { try connection.execute(sql) }
      #expect(error?.code == .mismatch)
    }
    let error = #expect(throws: SQLiteError.self) { try connection.execute("SELECT twice()") }
    #expect(error?.code == .outOfRange)
  }

  @Test("the schema may not depend on a function that only this program has")
  func directOnly() throws {
    try connection.addFunction("one") { (_) throws(SQLiteError) in .integer(1) }
    try connection.execute("CREATE VIEW v AS SELECT one()")
    #expect(throws: SQLiteError.self) { try connection.value("SELECT * FROM v") }
  }

  @Test("a function is freed when it is replaced and when its connection goes")
  func freed() throws {
    final class Token {}
    weak var first: Token?
    weak var second: Token?
    do {
      let connection = try Connection.inMemory()
      for isFirst in [true, false] {
        let token = Token()
        if isFirst { first = token } else { second = token }
        try connection.addFunction("f", argumentCount: 0) { (_) throws(SQLiteError) in
          withExtendedLifetime(token) { .null }
        }
      }
      #expect(first == nil)
      #expect(second != nil)
    }
    #expect(second == nil)
  }
}
