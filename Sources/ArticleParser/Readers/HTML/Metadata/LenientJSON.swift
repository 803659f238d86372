/// Reads JSON as pages hold it: raw line ends in strings, trailing commas, comments around it.
///
/// The values are flat, in document order, so that no depth of nesting is a danger.
struct LenientJSON {
  enum Value {
    case object, array
    case string(String)
    /// A number, true, false or null, as written.
    case literal(String)
  }

  struct Node {
    /// The key under which it stands in its object.
    var key: String?
    var value: Value
    var parent: Int
    /// One past the last node inside.
    var end: Int
  }

  private(set) var nodes: [Node] = []
  private let bytes: ArraySlice<UInt8>
  private var offset: Int

  /// Enough for any article's description of itself.
  private static let mostNodes = 100_000

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
    read()
  }

  func string(_ node: Int) -> String? {
    if case .string(let text) = nodes[node].value { text } else { nil }
  }

  func isObject(_ node: Int) -> Bool { if case .object = nodes[node].value { true } else { false } }
  func isArray(_ node: Int) -> Bool { if case .array = nodes[node].value { true } else { false } }

  /// The values right inside an object or array.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    while child < nodes[node].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  func value(_ key: String, of object: Int) -> Int? {
    children(of: object).first { nodes[$0].key == key }
  }

  // MARK: Reading

  private mutating func read() {
    var open: [Int] = []
    var key: String?
    while offset < bytes.endIndex, nodes.count < Self.mostNodes {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        add(byte == UInt8(ascii: "{") ? .object : .array, &key, open.last)
        open.append(nodes.count - 1)
        offset += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if let last = open.popLast() { nodes[last].end = nodes.count }
        key = nil
        offset += 1
      case UInt8(ascii: "\""):
        let text = readString()
        if let parent = open.last, case .object = nodes[parent].value, key == nil, isBeforeColon() {
          key = text
        } else {
          add(.string(text), &key, open.last)
        }
      case UInt8(ascii: ","):
        key = nil
        offset += 1
      case _ where byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte.isASCIILetter:
        readLiteral(&key, open.last)
      default:
        offset += 1
      }
    }
    for index in open { nodes[index].end = nodes.count }
  }

  private mutating func add(_ value: Value, _ key: inout String?, _ parent: Int?) {
    nodes.append(Node(key: key, value: value, parent: parent ?? -1, end: nodes.count + 1))
    key = nil
  }

  private mutating func isBeforeColon() -> Bool {
    while offset < bytes.endIndex, bytes[offset].isHTMLSpace { offset += 1 }
    guard offset < bytes.endIndex, bytes[offset] == UInt8(ascii: ":") else { return false }
    offset += 1
    return true
  }

  private mutating func readLiteral(_ key: inout String?, _ parent: Int?) {
    let start = offset
    offset += 1
    while offset < bytes.endIndex, !Self.endsLiteral(bytes[offset]) { offset += 1 }
    // Words outside of all values are comments' and CDATA's.
    guard parent != nil else { return }
    add(.literal(String(decoding: bytes[start..<offset], as: UTF8.self)), &key, parent)
  }

  private static func endsLiteral(_ byte: UInt8) -> Bool {
    byte.isHTMLSpace || Array(",}]{[\"".utf8).contains(byte)
  }

  private mutating func readString() -> String {
    offset += 1
    var text: [UInt8] = []
    while offset < bytes.endIndex, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.endIndex {
        readEscape(into: &text)
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    offset += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    let letter = bytes[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "f"):
      text.append(0x20)
    case UInt8(ascii: "b"): break
    case UInt8(ascii: "u"):
      guard var scalar = readHex() else { return }
      if scalar & 0xFC00 == 0xD800, offset + 1 < bytes.endIndex,
        bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
      {
        offset += 2
        if let low = readHex(), low & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
        }
      }
      text.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? .init())
    default: text.append(letter)
    }
  }

  private mutating func readHex() -> UInt32? {
    guard offset + 4 <= bytes.endIndex,
      let value = UInt32(String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), radix: 16)
    else { return nil }
    offset += 4
    return value
  }
}
