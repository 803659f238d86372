/// The words of a piece of raw HTML inside Markdown: tags and comments left out, scripts apart.
enum VisibleText {
  /// A stretch of text that a browser shows, or one that it runs.
  struct Run {
    var text: [UInt8] = []
    var isHidden = false
  }

  static func runs(ofHTML html: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var start = 0
    while let (element, content) = nextHidden(html, from: start) {
      var shown = Run()
      append(html[start..<element.lowerBound], to: &shown.text)
      runs += [shown, Run(text: Array(html[content]), isHidden: true)]
      start = element.upperBound
    }
    var last = Run()
    append(html[start...], to: &last.text)
    return runs + [last]
  }

  /// The first script or style from an offset on that is closed, and what stands in it.
  private static func nextHidden(
    _ html: [UInt8], from start: Int
  ) -> (element: Range<Int>, content: Range<Int>)? {
    var offset = start
    while offset < html.count {
      guard html[offset] == UInt8(ascii: "<"), let end = tagEnd(html, offset) else {
        offset += 1
        continue
      }
      guard end <= html.count else { return nil }
      if hidden.contains(where: { stands($0, html, offset + 1) }) {
        let content = min(closeOfTag(html, offset), end)
        guard let close = html[content..<end].lastIndex(of: UInt8(ascii: "<")),
          close + 1 < end, html[close + 1] == 0x2F
        else { return nil }
        return (offset..<end, content..<close)
      }
      offset = end
    }
    return nil
  }

  private static func append(_ html: ArraySlice<UInt8>, to text: inout [UInt8]) {
    append(ofHTML: Array(html), to: &text)
  }

  private static func append(ofHTML html: [UInt8], to text: inout [UInt8]) {
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
    // To HTML this is a comment that went wrong, and the first mark ends it.
    if stands("<?", html, start) { return end(of: ">", html, start) }
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
