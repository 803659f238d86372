extension JSONWriter {
  /// Writes a key with a string, or null.
  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  /// Writes a key with a whole number, or null.
  package mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// Writes a key with a number, or null.
  package mutating func member(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// Writes a key with a range, or null.
  package mutating func member(_ name: StaticString, _ value: Range<Int>?) {
    key(name)
    range(value)
  }

  /// Writes a key with strings.
  package mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    strings(values)
  }

  /// Writes a key with an object for each element.
  package mutating func member<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    array { json in
      for element in elements { json.object { json in members(element, &json) } }
    }
  }
}
