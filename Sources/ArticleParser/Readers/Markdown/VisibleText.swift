/// The words of a piece of raw HTML inside Markdown: tags, comments and scripts left out.
enum VisibleText {
  static func append(ofHTML html: [UInt8], to text: inout [UInt8]) {
    var offset = 0
    while offset < html.count {
      switch html[offset] {
      case UInt8(ascii: "<"):
        guard let end = tagEnd(html, offset) else {
          text.append(html[offset])
          offset += 1
          continue
        }
        // A tag that nothing closes is no tag, and neither is any after it.
        if end > html.count {
          text.append(contentsOf: html[offset...])
          return
        }
        offset = end
      case UInt8(ascii: "&"):
        offset = appendCharacter(html, offset, to: &text)
      default:
        text.append(html[offset])
        offset += 1
      }
    }
  }

  // MARK: Tags

  private static let hidden: [StaticString] = ["script", "style"]

  /// Where the tag, comment or hidden element at an offset ends; nil where "<" is only a mark.
  private static func tagEnd(_ html: [UInt8], _ start: Int) -> Int? {
    guard start + 1 < html.count else { return nil }
    if stands("<!--", html, start) { return end(of: "-->", html, start + 4) }
    if stands("<![cdata[", html, start) { return end(of: "]]>", html, start) }
    if stands("<?", html, start) { return end(of: "?>", html, start) }
    let first = html[start + 1] | 0x20
    let isTag = (0x61...0x7A).contains(first) || html[start + 1] == 0x2F || html[start + 1] == 0x21
    guard isTag else { return nil }
    for name in hidden where stands(name, html, start + 1) {
      return closing(name, html, start)
    }
    return closeOfTag(html, start)
  }

  /// The end of a tag, ">" inside quoted attribute values aside; beyond the
  /// end of one that does not close.
  private static func closeOfTag(_ html: [UInt8], _ start: Int) -> Int {
    var quote: UInt8?
    for offset in start..<html.count {
      let byte = html[offset]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x3E {
        return offset + 1
      } else if (byte == 0x22 || byte == 0x27) && html[offset - 1] == 0x3D {
        quote = byte
      }
    }
    return html.count + 1
  }

  private static func closing(_ name: StaticString, _ html: [UInt8], _ start: Int) -> Int {
    var offset = start
    while offset < html.count {
      if html[offset] == 0x3C, offset + 1 < html.count, html[offset + 1] == 0x2F,
        stands(name, html, offset + 2)
      {
        return min(closeOfTag(html, offset), html.count)
      }
      offset += 1
    }
    return html.count
  }

  private static func end(of mark: StaticString, _ html: [UInt8], _ start: Int) -> Int {
    var offset = start
    while offset < html.count {
      if stands(mark, html, offset) { return offset + mark.utf8CodeUnitCount }
      offset += 1
    }
    return html.count
  }

  private static func stands(_ word: StaticString, _ html: [UInt8], _ offset: Int) -> Bool {
    word.withUTF8Buffer { word in
      offset + word.count <= html.count
        && word.indices.allSatisfy {
          let byte = html[offset + $0]
          return (0x41...0x5A).contains(byte) ? byte | 0x20 == word[$0] : byte == word[$0]
        }
    }
  }

  // MARK: Character references

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©",
    "reg": "®", "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "euro": "€", "pound": "£",
    "deg": "°", "times": "×", "middot": "·", "bull": "•", "auml": "ä", "ouml": "ö", "uuml": "ü",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è",
    "agrave": "à", "ccedil": "ç", "ntilde": "ñ",
  ]

  /// Appends the character that a reference stands for, or "&"; returns where it ends.
  private static func appendCharacter(
    _ html: [UInt8], _ start: Int, to text: inout [UInt8]
  ) -> Int {
    let rest = html[(start + 1)...].prefix(10)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
      let scalar = scalar(String(decoding: rest[..<end], as: UTF8.self)),
      let encoded = UTF8.encode(scalar)
    else {
      text.append(html[start])
      return start + 1
    }
    text.append(contentsOf: encoded)
    return end + 1
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[name] }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
