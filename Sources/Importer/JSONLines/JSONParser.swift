/// Reads one JSON value (RFC 8259) from bytes.
///
/// Written here because records of an article archive hold what other readers refuse or change: NUL,
/// halves of surrogate pairs (read as U+FFFD), invalid UTF-8 (left for the decoder to judge), and
/// strings of 50 MB, which are copied as they are.
package struct JSONParser {
  private static let greatestDepth = 256

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value that the bytes hold, and nothing but it.
  package static func parse(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    var parser = JSONParser(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.offset = 3 }
    let value = try parser.value()
    parser.skipSpace()
    guard parser.next == nil else { throw parser.problem("end of line") }
    return value
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func problem(_ expected: String) -> JSONProblem {
    JSONProblem(offset: offset, expected: expected)
  }

  private mutating func skipSpace() {
    while let next, next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { offset += 1 }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func value() throws(JSONProblem) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try nested(Self.members))
    case UInt8(ascii: "["): return .array(try nested(Self.elements))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case .some(let byte) where byte == UInt8(ascii: "-") || byte.isDigit:
      return .number(try number())
    default: throw problem("a value")
    }
  }

  private mutating func literal(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONProblem) -> JSONValue {
    let isThere = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    guard isThere else { throw problem("a value") }
    offset += word.utf8CodeUnitCount
    return value
  }

  private mutating func nested<Content>(
    _ content: (inout JSONParser) throws(JSONProblem) -> Content
  ) throws(JSONProblem) -> Content {
    guard depth < Self.greatestDepth else { throw problem("less than \(depth) levels of nesting") }
    depth += 1
    offset += 1
    defer { depth -= 1 }
    return try content(&self)
  }

  private static func members(_ parser: inout JSONParser) throws(JSONProblem) -> [JSONMember] {
    var members: [JSONMember] = []
    if parser.skip(UInt8(ascii: "}")) { return members }
    repeat {
      parser.skipSpace()
      guard parser.next == UInt8(ascii: "\"") else { throw parser.problem("a key in quotes") }
      let key = String(decoding: try parser.string(), as: UTF8.self)
      guard parser.skip(UInt8(ascii: ":")) else { throw parser.problem("\":\"") }
      members.append(JSONMember(key: key, value: try parser.value()))
    } while parser.skip(UInt8(ascii: ","))
    guard parser.skip(UInt8(ascii: "}")) else { throw parser.problem("\",\" or \"}\"") }
    return members
  }

  private static func elements(_ parser: inout JSONParser) throws(JSONProblem) -> [JSONValue] {
    var elements: [JSONValue] = []
    if parser.skip(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try parser.value()) } while parser.skip(UInt8(ascii: ","))
    guard parser.skip(UInt8(ascii: "]")) else { throw parser.problem("\",\" or \"]\"") }
    return elements
  }

  private mutating func number() throws(JSONProblem) -> Double {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let startsWithZero = next == UInt8(ascii: "0")
    let whole = try digits()
    guard !startsWithZero || whole == 1 else { throw problem("no digit after a leading zero") }
    if next == UInt8(ascii: ".") {
      offset += 1
      _ = try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      _ = try digits()
    }
    return Double(String(decoding: bytes[start..<offset], as: UTF8.self)) ?? .nan
  }

  private mutating func digits() throws(JSONProblem) -> Int {
    let start = offset
    while let next, next.isDigit { offset += 1 }
    guard offset > start else { throw problem("a digit") }
    return offset - start
  }

  private mutating func string() throws(JSONProblem) -> [UInt8] {
    offset += 1
    var string: [UInt8] = []
    while true {
      let plain = plainRun()
      string.append(contentsOf: bytes[plain])
      switch next {
      case UInt8(ascii: "\""):
        offset += 1
        return string
      case UInt8(ascii: "\\"):
        try escape(into: &string)
      case nil:
        throw problem("a closing quotation mark")
      default:
        throw problem("no control character as it is in a string, but its escape")
      }
    }
  }

  /// The bytes up to the next one that means something in a string.
  private mutating func plainRun() -> Range<Int> {
    let start = offset
    offset = bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""),
        bytes[end] != UInt8(ascii: "\\")
      { end += 1 }
      return end
    }
    return start..<offset
  }

  private mutating func escape(into string: inout [UInt8]) throws(JSONProblem) {
    offset += 1
    let escaped = next
    offset += 1
    switch escaped {
    case UInt8(ascii: "n"): string.append(0x0A)
    case UInt8(ascii: "t"): string.append(0x09)
    case UInt8(ascii: "r"): string.append(0x0D)
    case UInt8(ascii: "b"): string.append(0x08)
    case UInt8(ascii: "f"): string.append(0x0C)
    case UInt8(ascii: "u"): string.append(contentsOf: try unicodeEscape())
    case .some(let byte) where [0x22, 0x5C, 0x2F].contains(byte): string.append(byte)
    default:
      offset -= 1
      throw problem("one of \"\\/bfnrtu after a backslash")
    }
  }

  private mutating func unicodeEscape() throws(JSONProblem) -> [UInt8] {
    let first = try hexadecimal()
    var value = first
    if (0xD800..<0xDC00).contains(first), bytes[offset...].starts(with: [0x5C, 0x75]) {
      let afterFirst = offset
      offset += 2
      let second = try hexadecimal()
      if (0xDC00..<0xE000).contains(second) {
        value = 0x10000 + ((first & 0x3FF) << 10 | (second & 0x3FF))
      } else {
        offset = afterFirst
      }
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    return Array(String(scalar).utf8)
  }

  private mutating func hexadecimal() throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let next, let digit = next.hexadecimalDigit else {
        throw problem("four hexadecimal digits")
      }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var hexadecimalDigit: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
