/// The text of one SQL statement.
///
/// Written as a literal; interpolating a value does not compile, so that a user's words can only
/// travel as bindings. Larger statements are put together from literals with `+`.
package struct SQL: Hashable, Sendable, ExpressibleByStringLiteral {
  package private(set) var text: String

  package init(stringLiteral text: StaticString) {
    self.text = String(describing: text)
  }

  /// SQL that the caller vouches for: composed from fixed pieces, read from a migration, or written by
  /// the user as SQL for a read-only connection. Never for values; those are bound.
  package init(trusted text: String) {
    self.text = text
  }

  /// A name in double quotes, quoted so that any text is one identifier.
  package static func identifier(_ name: String) -> SQL {
    var quoted = "\""
    for scalar in name.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return SQL(trusted: quoted + "\"")
  }

  /// `?, ?, ?` for a list of `count` bindings.
  package static func placeholders(_ count: Int) -> SQL {
    SQL(trusted: repeatElement("?", count: max(count, 0)).joined(separator: ", "))
  }

  package static func + (left: SQL, right: SQL) -> SQL {
    SQL(trusted: left.text + right.text)
  }

  package static func += (left: inout SQL, right: SQL) {
    left.text += right.text
  }
}

extension Sequence<SQL> {
  /// The pieces in one, with `separator` between them.
  package func joined(separator: SQL) -> SQL {
    SQL(trusted: map(\.text).joined(separator: separator.text))
  }
}
