/// Writes JSON as UTF-8 bytes, with keys in the order in which they are given: the same values give
/// the same bytes.
package struct JSONWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty output with room for so many bytes.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object, whose members the body gives by ``key(_:)`` and a value each.
  package mutating func object<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    try nested(in: (UInt8(ascii: "{"), UInt8(ascii: "}")), body)
  }

  /// Writes an array, whose values the body writes one by one.
  package mutating func array<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    try nested(in: (UInt8(ascii: "["), UInt8(ascii: "]")), body)
  }

  /// Writes the key of the value that follows.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    needsComma = false
  }

  /// Writes a key that is data, as a column's name is.
  package mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a line feed, so that the next value starts a line of JSON Lines.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Gives away what has been written since the last time, so that a long output is never held whole.
  package mutating func handOver() -> [UInt8] {
    let written = bytes
    bytes = []
    return written
  }

  package mutating func null() {
    scalar("null")
  }

  package mutating func bool(_ value: Bool) {
    scalar(value ? "true" : "false")
  }

  package mutating func integer(_ value: some BinaryInteger) {
    scalar(String(value))
  }

  /// Writes a number as ``digits(of:)`` has it, and infinities as null.
  package mutating func number(_ value: Double) {
    if value.isFinite { scalar(Self.digits(of: value)) } else { null() }
  }

  /// A whole number without a fraction where a double holds it exactly, any other in the shortest
  /// form that reads back as the same number.
  package static func digits(of value: Double) -> String {
    value == value.rounded() && abs(value) <= 0x1p53 ? String(Int64(value)) : value.description
  }

  /// Writes a string, or null.
  package mutating func string(_ string: String?) {
    guard var string else { return null() }
    string.withUTF8 { quote($0) }
  }

  /// Writes some valid UTF-8 as a string.
  package mutating func string(utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { quote($0) }
  }

  /// Writes an array of strings.
  package mutating func strings(_ strings: [String]) {
    array { for string in strings { $0.string(string) } }
  }

  /// Writes a range as `[start,end]`, or null.
  package mutating func range(_ range: Range<Int>?) {
    guard let range else { return null() }
    array {
      $0.integer(range.lowerBound)
      $0.integer(range.upperBound)
    }
  }

  private mutating func nested<E>(
    in brackets: (open: UInt8, close: UInt8), _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    separate()
    bytes.append(brackets.open)
    needsComma = false
    try body(&self)
    bytes.append(brackets.close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func scalar(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var written = 0
    for offset in utf8.indices where Self.needsEscape(utf8[offset]) {
      bytes.append(contentsOf: utf8[written..<offset])
      escape(utf8[offset])
      written = offset + 1
    }
    bytes.append(contentsOf: utf8[written...])
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    default: bytes.append(byte)
    }
  }
}
