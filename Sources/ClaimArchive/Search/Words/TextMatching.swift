import Storage

/// Functions for the statements of this module. No view or index uses them, so that any SQL tool can
/// read the archive.
enum TextMatching {
  static func register(in connection: Connection) throws(SQLiteError) {
    try addWords(to: connection)
    try addPatterns(to: connection)
    try addSites(to: connection)
  }

  /// `claims_has(needle, text, …)`: whether one of the texts holds the needle's words one after the
  /// other, exactly.
  private static func addWords(to connection: Connection) throws(SQLiteError) {
    try connection.addFunction("claims_has") { (arguments) throws(SQLiteError) in
      let needle = try arguments.blob(0)
      for index in 1..<max(arguments.count, 1) where try !arguments.isNull(index) {
        if PlainWords.contain(needle, in: PlainWords.bytes(of: try arguments.text(index))) {
          return .integer(1)
        }
      }
      return .integer(0)
    }
  }

  /// `claims_matches(pattern, text)`: whether a pattern matches somewhere in a text.
  private static func addPatterns(to connection: Connection) throws(SQLiteError) {
    var last: (text: String, matcher: PatternMatcher)?
    try connection.addFunction("claims_matches") { (arguments) throws(SQLiteError) in
      let text = try arguments.text(0)
      if last?.text != text {
        last = (try? QueryPattern(text)).map { (text, PatternMatcher($0)) }
      }
      let words = PatternFolding.plain(try arguments.text(1))
      return .integer(last?.matcher.matches(words) == true ? 1 : 0)
    }
  }

  /// `claims_site(url)`: the host of an address in small letters, without "www."; NULL where it has none.
  private static func addSites(to connection: Connection) throws(SQLiteError) {
    try connection.addFunction("claims_site") { (arguments) throws(SQLiteError) in
      guard try !arguments.isNull(0) else { return .null }
      return WebSite.name(of: try arguments.text(0)).map { .text($0) } ?? .null
    }
  }
}
