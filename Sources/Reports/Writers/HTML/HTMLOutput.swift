/// HTML as UTF-8 bytes. Words become text or attribute values and nothing else: there is no way to
/// write an article's words as markup.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []

  /// Writes markup of our own.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes words as text, or as part of a quoted attribute value.
  mutating func text(_ words: String) {
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      // HTML has no control characters other than white space, not even as references.
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
  }

  mutating func text(_ number: Int) {
    bytes += String(number).utf8
  }

  /// Writes a start tag with quoted attributes; those without a value are left out.
  mutating func open(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:])
  {
    markup("<")
    markup(tag)
    for (name, value) in attributes {
      guard let value else { continue }
      markup(" ")
      markup(name)
      markup("=\"")
      text(value)
      markup("\"")
    }
    markup(">")
  }

  /// Writes an end tag.
  mutating func close(_ tag: StaticString) {
    markup("</")
    markup(tag)
    markup(">")
  }

  /// Writes an element.
  mutating func element(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout HTMLOutput) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// Writes an element that holds words.
  mutating func element(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ words: String
  ) {
    element(tag, attributes) { $0.text(words) }
  }

  /// Writes an element without attributes that holds words.
  mutating func element(_ tag: StaticString, _ words: String) {
    element(tag, [:], words)
  }

  /// Writes JSON into a script element of data: nothing in it can end the element.
  mutating func data(_ json: [UInt8]) {
    for byte in json where byte != UInt8(ascii: "\n") {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      default: bytes.append(byte)
      }
    }
  }
}
