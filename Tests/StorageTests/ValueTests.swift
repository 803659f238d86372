import Testing

@testable import Storage

/// Whatever goes in comes out: through an untyped result and through a STRICT table.
@Suite struct ValueTests {
  let connection: Connection

  init() throws {
    connection = try .inMemory()
    try connection.execute("CREATE TABLE cells (value ANY) STRICT")
  }

  func roundTrip(_ value: Value) throws -> [Value] {
    try connection.execute("DELETE FROM cells")
    try connection.execute("INSERT INTO cells VALUES (?1)", [value])
    return try connection.values("SELECT value FROM cells UNION ALL SELECT ?1", [value])
  }

  @Test(
    "integers at the edges of 64 bits round-trip",
    arguments: [0, 1, -1, Int64.max, .min, 9_007_199_254_740_993, 2_147_483_648, -2_147_483_649])
  func integers(_ integer: Int64) throws {
    #expect(try roundTrip(.integer(integer)) == [.integer(integer), .integer(integer)])
  }

  @Test(
    "numbers round-trip exactly, infinities included",
    arguments: [
      0, -0.0, 1, 0.1, Double.infinity, -Double.infinity, Double.greatestFiniteMagnitude,
      Double.leastNonzeroMagnitude,
    ])
  func doubles(_ double: Double) throws {
    #expect(try roundTrip(.real(double)) == [.real(double), .real(double)])
  }

  @Test("random numbers round-trip exactly")
  func randomDoubles() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let double = Double(bitPattern: generator.next())
      guard !double.isNaN else { continue }
      #expect(try roundTrip(.real(double)) == [.real(double), .real(double)])
    }
  }

  @Test("not a number is refused instead of stored as NULL")
  func notANumber() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.execute("INSERT INTO cells VALUES (?1)", [Double.nan])
    }
    #expect(error?.code == .mismatch)
  }

  @Test(
    "text round-trips, NUL and all",
    arguments: [
      "", "\0", "a\0b", "\0\0\0", "e\u{301}", "é", "👩‍👩‍👧", "\u{10FFFF}", "\u{FEFF}x", "a\r\nb",
    ])
  func texts(_ text: String) throws {
    let bytes = Array(text.utf8)
    let read = try connection.first("SELECT ?1", [text]) { (row) throws(SQLiteError) in
      (try row.utf8(0), Array(try row.text(0).utf8))
    }
    #expect(read?.0 == bytes)
    #expect(read?.1 == bytes)
    #expect(
      try connection.value("SELECT octet FROM (SELECT length(CAST(?1 AS BLOB)) AS octet)", [text])
        == .integer(Int64(bytes.count)))
  }

  @Test("random text round-trips byte for byte")
  func randomTexts() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let limit: UInt32 = [0x7f, 0x7ff, 0xffff, 0x10ffff].randomElement(using: &generator) ?? 0
        let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) ?? "\0"
        text.unicodeScalars.append(scalar)
      }
      for case .text(let read) in try roundTrip(.text(text)) {
        #expect(Array(read.utf8) == Array(text.utf8))
      }
    }
  }

  @Test("blobs round-trip, the empty one as a blob and not as NULL")
  func blobs() throws {
    var generator = SeededGenerator(seed: 3)
    for length in [0, 1, 2, 255, 256, 20_000] {
      let blob = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(try roundTrip(.blob(blob)) == [.blob(blob), .blob(blob)])
    }
  }

  @Test("nil is NULL, and truth values are 0 and 1")
  func others() throws {
    let missing: String? = nil
    let present: Int? = 3
    #expect(try connection.value("SELECT ?1", [nil]) == .null)
    #expect(try connection.value("SELECT ?1", [missing]) == .null)
    #expect(try connection.value("SELECT ?1", [present]) == .integer(3))
    #expect(try connection.value("SELECT ?1 || ?2", [true, false]) == .text("10"))
  }
}
