/// How many columns words take on a terminal: two for Chinese, Japanese and Korean characters and
/// emoji, none for marks that combine with the character before.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      ? text.utf8.count : text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The words at a width: filled with spaces, or cut with an ellipsis.
  package static func fit(_ text: String, to width: Int, atRight: Bool = false) -> String {
    let needed = of(text)
    if needed <= width {
      let space = String(repeating: " ", count: width - needed)
      return atRight ? space + text : text + space
    }
    var cut = String.UnicodeScalarView()
    var taken = 0
    for scalar in text.unicodeScalars {
      guard taken + of(scalar) < width else { break }
      cut.append(scalar)
      taken += of(scalar)
    }
    return String(cut) + "…" + String(repeating: " ", count: width - taken - 1)
  }

  /// The words, cut with an ellipsis where they are wider.
  static func cut(_ text: String, to width: Int) -> String {
    of(text) <= width ? text : fit(text, to: width)
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
