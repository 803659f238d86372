/// A reference of plain text that means the same to every reader: "&amp;", "&#8217;".
///
/// Most of what pages hold; the others, those without a semicolon among them, are a tree builder's to
/// read.
struct CharacterReference {
  let scalar: Unicode.Scalar
  /// From the ampersand to the semicolon, in bytes.
  let length: Int

  /// The reference at the beginning of a text, or the ampersand that begins none; nil of any other.
  init?(_ page: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) {
    let start = text.lowerBound + 1
    guard start < text.upperBound, !page[start].endsReference else {
      (scalar, length) = ("&", 1)
      return
    }
    var end = start
    var name = WordHash.seed
    while end < text.upperBound, end - start < Self.longest, page[end] != UInt8(ascii: ";") {
      name = WordHash.add(UInt32(page[end]), to: name)
      end += 1
    }
    guard end < text.upperBound, page[end] == UInt8(ascii: ";") else { return nil }
    let found =
      page[start] == UInt8(ascii: "#")
      ? Self.numeric(page[(start + 1)..<end]) : Self.named[name]
    guard let found else { return nil }
    (scalar, length) = (found, end + 1 - text.lowerBound)
  }

  private static let longest = 8

  /// A number of a character that is one: control characters are read as others, and white space that
  /// is written so shapes the tree.
  private static func numeric(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard text.utf8.first.map({ $0.isASCIIDigit || $0.isASCIILetter }) ?? false,
      let value = UInt32(text, radix: isHex ? 16 : 10), isOrdinary(value)
    else { return nil }
    return Unicode.Scalar(value)
  }

  private static func isOrdinary(_ value: UInt32) -> Bool {
    switch value {
    case 0x21..<0x7F, 0xA0..<0xD800, 0xE000..<0xFDD0, 0xFDF0..<0xFFFE: true
    default: false
    }
  }

  private static let named: HashTable<Unicode.Scalar> = {
    var table = HashTable<Unicode.Scalar>()
    for (name, scalar) in names {
      let hash = name.utf8.reduce(WordHash.seed) { WordHash.add(UInt32($1), to: $0) }
      table.update(hash, from: scalar) { _ in }
    }
    return table
  }()

  private static let names: [(String, Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("nbsp", "\u{A0}"),
    ("rsquo", "\u{2019}"), ("lsquo", "\u{2018}"), ("rdquo", "\u{201D}"), ("ldquo", "\u{201C}"),
    ("sbquo", "\u{201A}"), ("bdquo", "\u{201E}"), ("laquo", "«"), ("raquo", "»"),
    ("ndash", "\u{2013}"), ("mdash", "\u{2014}"), ("hellip", "\u{2026}"), ("bull", "\u{2022}"),
    ("middot", "·"), ("copy", "©"), ("reg", "®"), ("trade", "™"), ("euro", "€"), ("pound", "£"),
    ("agrave", "à"), ("aacute", "á"), ("acirc", "â"), ("atilde", "ã"), ("auml", "ä"),
    ("aring", "å"), ("aelig", "æ"), ("ccedil", "ç"), ("egrave", "è"), ("eacute", "é"),
    ("ecirc", "ê"), ("euml", "ë"), ("iacute", "í"), ("icirc", "î"), ("iuml", "ï"),
    ("ntilde", "ñ"), ("ograve", "ò"), ("oacute", "ó"), ("ocirc", "ô"), ("otilde", "õ"),
    ("ouml", "ö"), ("oslash", "ø"), ("ugrave", "ù"), ("uacute", "ú"), ("ucirc", "û"),
    ("uuml", "ü"), ("szlig", "ß"), ("Auml", "Ä"), ("Ouml", "Ö"), ("Uuml", "Ü"), ("Eacute", "É"),
  ]
}

extension UInt8 {
  /// Whether an ampersand before it is only an ampersand.
  fileprivate var endsReference: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == UInt8(ascii: "&")
  }
}
