import Storage

/// Functions for the statements of this module. No view or index uses them, so that any SQL tool can
/// read the archive.
enum TextMatching {
  /// `claims_has(needle, text, …)`: whether one of the texts holds the needle's words one after the
  /// other, exactly.
  static func register(in connection: Connection) throws(SQLiteError) {
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
}
