import ArticleModel

/// Words as they are compared where people leave accents out: folded, Latin and Greek letters without
/// their marks.
enum PlainLetters {
  static func plain(_ words: some StringProtocol) -> String {
    let folded = Folding.fold(String(words))
    guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return folded }
    var plain = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars { plain.append(bare(scalar)) }
    return String(plain)
  }

  private static func bare(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xE0..<0x180:
      let letter = latin[Int(scalar.value) - 0xE0]
      return letter == UInt8(ascii: "-") ? scalar : Unicode.Scalar(letter)
    case 0x3AC: return "α"
    case 0x3AD: return "ε"
    case 0x3AE: return "η"
    case 0x3AF, 0x3CA, 0x390: return "ι"
    case 0x3CC: return "ο"
    case 0x3CD, 0x3CB, 0x3B0: return "υ"
    case 0x3CE: return "ω"
    default: return scalar
    }
  }

  /// The bare letters of U+00E0 to U+017F.
  private static let latin = Array(
    """
    aaaaaaaceeeeiiiidnooooo-ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii\
    ii--jjkkkllllll--llnnnnnn-nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
}
