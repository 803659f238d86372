/// A JSON value as read; strings as bytes, which may hold what is not valid UTF-8.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string([UInt8])
  case array([JSONValue])
  case object([JSONMember])

  /// The value of a key of an object, the last where it stands more than once.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The name of its type, for messages.
  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// A key with its value.
package struct JSONMember: Hashable, Sendable {
  package var key: String
  package var value: JSONValue
}

/// Where some bytes stop being JSON, and what was expected there.
package struct JSONProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The offset of the first byte that cannot be.
  package var offset: Int
  package var expected: String

  package var description: String { "is not JSON at column \(offset + 1): \(expected) expected" }
}
