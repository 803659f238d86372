import Storage

/// The claims that name an entity of a version, as `version_entities` keeps them: derived from the mentions.
struct MentionedClaims {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Rows of claims in ascending order, each once, as bytes.
  static func bytes(_ claims: some Sequence<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var last = 0
    for claim in claims {
      PostingBytes.append(claim - last, to: &bytes)
      last = claim
    }
    return bytes
  }

  /// Hands on the rows that such bytes stand for.
  static func forEach(in bytes: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
    bytes.withMemoryRebound(to: UInt8.self) { bytes in
      var reader = PostingReader(bytes)
      var claim = 0
      while !reader.isAtEnd {
        claim &+= reader.number()
        body(claim)
      }
    }
  }

  /// Whether they are not there, as in an archive that an older program made.
  func isMissing() throws(SQLiteError) -> Bool {
    try connection.first("SELECT claims IS NULL FROM version_entities LIMIT 1") {
      (row) throws(SQLiteError) in try row.bool(0)
    } ?? false
  }

  /// Makes all of them anew, within a transaction.
  func rebuild() throws(SQLiteError) {
    let update = try connection.prepare(
      "UPDATE version_entities SET claims = ?3 WHERE version = ?1 AND ordinal = ?2")
    try forEachVersion { (version, _, made) throws(SQLiteError) in
      for (ordinal, bytes) in made {
        try update.bind(version, at: 1)
        try update.bind(ordinal, at: 2)
        try update.bind(blob: bytes, at: 3)
        try update.run()
      }
    }
  }

  /// Hands on each version whose names have other claims than their mentions.
  func forEachDifference(_ body: (Int) -> Void) throws(SQLiteError) {
    try forEachVersion { version, stored, made in if stored != made { body(version) } }
  }

  private func forEachVersion(
    _ body: (_ version: Int, _ stored: [Int: [UInt8]], _ made: [Int: [UInt8]])
      throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let versions = try connection.rows("SELECT id FROM versions ORDER BY id") {
      (row) throws(SQLiteError) in try row.int(0)
    }
    for version in versions {
      var stored: [Int: [UInt8]] = [:]
      var made: [Int: [UInt8]] = [:]
      try connection.forEachRow(
        "SELECT ordinal, claims FROM version_entities WHERE version = ?1", [version]
      ) { (row) throws(SQLiteError) in
        let ordinal = try row.int(0)
        if try !row.isNull(1) { stored[ordinal] = try row.blob(1) }
        made[ordinal] = []
      }
      var claims: [Int: [Int]] = [:]
      try connection.forEachRow(
        """
        SELECT DISTINCT entity, claim FROM mentions
        WHERE version = ?1 AND claim IS NOT NULL ORDER BY entity, claim
        """, [version]
      ) { (row) throws(SQLiteError) in claims[try row.int(0), default: []].append(try row.int(1)) }
      for (ordinal, rows) in claims { made[ordinal] = Self.bytes(rows) }
      try body(version, stored, made)
    }
  }
}
