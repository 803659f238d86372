import Storage

/// SQL with the values that it is bound to.
struct BoundSQL: Hashable {
  var sql: SQL
  var bindings: [Value]

  init(_ sql: SQL, _ bindings: [Value] = []) {
    (self.sql, self.bindings) = (sql, bindings)
  }

  /// Conditions of which each has to hold.
  static func all(_ conditions: [BoundSQL]) -> BoundSQL {
    BoundSQL(
      conditions.map(\.sql).joined(separator: " AND "), conditions.flatMap(\.bindings))
  }
}

extension Value {
  /// Words as `claims_has` takes them.
  static func words(_ text: String) -> Value {
    .blob(PlainWords.bytes(of: text))
  }

  /// A pattern for GLOB that any text with this beginning matches.
  static func globPrefix(_ prefix: String) -> Value {
    .text(globLiteral(prefix) + "*")
  }

  /// A pattern for GLOB that any text matches which holds this; a `*` in it stands for anything.
  static func globAnywhere(_ part: String) -> Value {
    .text(
      "*"
        + part.split(separator: "*", omittingEmptySubsequences: false)
        .map { globLiteral(String($0)) }.joined(separator: "*") + "*")
  }

  private static func globLiteral(_ text: String) -> String {
    var pattern = ""
    for scalar in text.unicodeScalars {
      if "*?[".unicodeScalars.contains(scalar) {
        pattern += "[" + String(scalar) + "]"
      } else {
        pattern.unicodeScalars.append(scalar)
      }
    }
    return pattern
  }
}
