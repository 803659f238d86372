/// Looks through the beginning of a page for `<meta>` elements that declare an encoding.
struct DeclarationScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset = 0

  /// The first declaration that names an encoding.
  mutating func metaDeclaration() -> (label: String, encoding: TextEncoding)? {
    while offset < bytes.count {
      guard let mark = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
      offset = mark
      if stands("<!--") {
        // The mark's own dashes may be those that end it: `<!-->`.
        offset += 2
        skip(past: "-->")
      } else if stands("<meta"), isMarkEnd(at: offset + 5) {
        offset += 5
        if let found = declaration() { return found }
      } else if isTagStart {
        offset += 1
        while offset < bytes.count, !isSpace(bytes[offset]), bytes[offset] != 0x3E { offset += 1 }
        while attribute() != nil {}
      } else if stands("<!") || stands("</") || stands("<?") {
        skip(past: ">")
      } else {
        offset += 1
      }
    }
    return nil
  }

  private var isTagStart: Bool {
    var next = offset + 1
    if next < bytes.count, bytes[next] == 0x2F { next += 1 }
    return next < bytes.count && (0x61...0x7A).contains(bytes[next] | 0x20)
  }

  /// What the attributes of a `<meta>` declare.
  private mutating func declaration() -> (label: String, encoding: TextEncoding)? {
    var (hasPragma, needsPragma) = (false, false)
    var label: String?
    var seen: Set<String> = []
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      switch name {
      case "http-equiv": if value.lowercased() == "content-type" { hasPragma = true }
      case "charset": (label, needsPragma) = (value, false)
      case "content" where label == nil:
        if let found = Self.label(inContentType: value) { (label, needsPragma) = (found, true) }
      default: break
      }
    }
    // A tag that the page ends in declares nothing.
    guard offset < bytes.count, let label, hasPragma || !needsPragma else { return nil }
    return DeclaredEncoding.usable(label).map { (trimmed(label), $0) }
  }

  private func trimmed(_ label: String) -> String {
    String(label.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
  }

  /// The label behind "charset=" (WHATWG HTML, "extracting a character encoding from a meta element").
  private static func label(inContentType text: String) -> String? {
    let bytes = Array(text.utf8)
    var offset = 0
    while let found = index(of: "charset", in: bytes, from: offset) {
      offset = found + 7
      var next = offset
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { continue }
      next += 1
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      guard next < bytes.count else { return nil }
      if bytes[next] == 0x22 || bytes[next] == 0x27 {
        let rest = bytes[(next + 1)...]
        return rest.firstIndex(of: bytes[next]).map {
          String(decoding: rest[..<$0], as: UTF8.self)
        }
      }
      let label = bytes[next...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }
      return String(decoding: label, as: UTF8.self)
    }
    return nil
  }

  private static func index(of word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    word.withUTF8Buffer { word in
      (start..<max(start, bytes.count - word.count + 1)).first { offset in
        word.indices.allSatisfy { bytes[offset + $0] | 0x20 == word[$0] }
      }
    }
  }

  // MARK: Attributes

  /// The next attribute of a tag, its name in lower case; nil at the tag's end or the page's.
  mutating func attribute() -> (name: String, value: String)? {
    while offset < bytes.count, isSpace(bytes[offset]) || bytes[offset] == 0x2F { offset += 1 }
    guard offset < bytes.count, bytes[offset] != 0x3E else { return nil }
    let start = offset
    while offset < bytes.count, !isSpace(bytes[offset]), bytes[offset] != 0x2F,
      bytes[offset] != 0x3E, bytes[offset] != 0x3D || offset == start
    { offset += 1 }
    let name = text(start..<offset).lowercased()
    var next = offset
    while next < bytes.count, isSpace(bytes[next]) { next += 1 }
    guard next < bytes.count, bytes[next] == 0x3D else { return (name, "") }
    offset = next + 1
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return nil }
    return value().map { (name, $0) }
  }

  /// nil where a quoted value has no end: then the tag has none.
  private mutating func value() -> String? {
    let quote = bytes[offset]
    if quote == 0x22 || quote == 0x27 {
      let start = offset + 1
      guard let end = bytes[start...].firstIndex(of: quote) else {
        offset = bytes.count
        return nil
      }
      offset = end + 1
      return text(start..<end)
    }
    let start = offset
    while offset < bytes.count, !isSpace(bytes[offset]), bytes[offset] != 0x3E { offset += 1 }
    return text(start..<offset)
  }

  // MARK: Bytes

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(256), as: UTF8.self)
  }

  private func stands(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      offset + word.count <= bytes.count
        && word.indices.allSatisfy {
          let byte = bytes[offset + $0]
          return byte == word[$0] || (0x41...0x5A).contains(byte) && byte | 0x20 == word[$0]
        }
    }
  }

  private mutating func skip(past mark: StaticString) {
    while offset < bytes.count {
      if stands(mark) {
        offset += mark.utf8CodeUnitCount
        return
      }
      offset += 1
    }
  }

  private func isMarkEnd(at offset: Int) -> Bool {
    offset < bytes.count && (isSpace(bytes[offset]) || bytes[offset] == 0x2F)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }
}
