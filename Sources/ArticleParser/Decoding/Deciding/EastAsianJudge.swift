/// Judges by their characters which encoding of Chinese, Japanese or Korean bytes are in, where there are
/// too few for statistics: headlines, names of sections.
enum EastAsianJudge {
  private static let candidates = ["shift_jis", "euc-jp", "euc-kr", "gb18030", "big5", "johab"]
    .compactMap(EncodingLabels.encoding)

  /// The encoding under which the most characters are kana or the commonest of their language; nil
  /// where these are fewer than a share of all.
  static func best(for bytes: [UInt8], from least: Double) -> TextEncoding? {
    var best: (encoding: TextEncoding, share: Double)?
    for encoding in candidates {
      let share = commonShare(of: bytes, under: encoding)
      if share > max(least, best?.share ?? 0) { best = (encoding, share) }
    }
    return best?.encoding
  }

  private static func commonShare(of bytes: [UInt8], under encoding: TextEncoding) -> Double {
    let decoded = ByteDecoder(encoding: encoding).decode(bytes)
    guard decoded.badCount == 0 else { return 0 }
    var (letters, common, isBehindLetter) = (0, 0, false)
    for scalar in String(decoding: decoded.utf8, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x80, scalar.properties.isAlphabetic {
        letters += 1
        // Half-width katakana, and characters within Latin words, are what accented letters look like.
        let isCommon = (0x3041...0x30FF).contains(scalar.value) || commonest.contains(scalar)
        if isCommon, !isBehindLetter { common += 1 }
      }
      isBehindLetter = (0x61...0x7A).contains(scalar.value)
    }
    return letters > 1 ? Double(common) / Double(letters) : 0
  }

  /// In a text of each language, two characters of five are among these.
  private static let commonest = Set(
    """
    的一是不了在人有我他这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下
    自之年过過发發后後作里用道行所然家种事成方多经麼么去法学學如都同现現当當没沒动動面起看定天分还還进進好小
    部其些主样樣理心本前开開但因只从從想实實日月文新公司市政府报報全关關网網首页頁長长高最関社業内気者見入力
    이다는에의가을고하지로도기사은를대한서인자어시정리나해일수들부과그있라아전보만제스것원장경상주공조여비조국
    """.unicodeScalars)
}
