/// Header text with encoded words (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`.
enum EncodedWords {
  static func decoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var offset = 0
    // White space between two encoded words only parts them.
    var lastWordEnd: Int?
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "="), let word = EncodedWord(bytes, at: offset) else {
        text.append(bytes[offset])
        offset += 1
        continue
      }
      if let end = lastWordEnd, text[end...].allSatisfy({ $0 <= 0x20 }) {
        text.removeSubrange(end...)
      }
      text += word.utf8
      lastWordEnd = text.count
      offset = word.end
    }
    return String(decoding: text, as: UTF8.self)
  }
}

private struct EncodedWord {
  let utf8: [UInt8]
  let end: Int

  /// No word may be longer than 75 bytes; programs that write them are generous.
  private static let longest = 1024

  init?(_ bytes: [UInt8], at start: Int) {
    let word = bytes[start...].prefix(Self.longest)
    guard word.count > 6, word[start + 1] == UInt8(ascii: "?") else { return nil }
    let marks = word.indices.dropFirst(2).lazy.filter { word[$0] == UInt8(ascii: "?") }.prefix(3)
    let places = Array(marks)
    guard places.count == 3, places[1] == places[0] + 2, places[2] + 1 < word.endIndex,
      word[places[2] + 1] == UInt8(ascii: "=")
    else { return nil }
    // A language may follow the label behind an asterisk.
    let label = String(decoding: word[(start + 2)..<places[0]], as: UTF8.self).prefix { $0 != "*" }
    guard let encoding = EncodingLabels.encoding(String(label)) else { return nil }
    let payload = Array(word[(places[1] + 1)..<places[2]])
    let raw: [UInt8]
    switch word[places[0] + 1] | 0x20 {
    case UInt8(ascii: "b"): raw = TransferEncoding.base64.decode(payload).bytes
    case UInt8(ascii: "q"):
      let spaced = payload.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      raw = TransferEncoding.quotedPrintable.decode(spaced).bytes
    default: return nil
    }
    utf8 = ByteDecoder(encoding: encoding).decode(raw).utf8
    end = places[2] + 2
  }
}
