/// Encodings by the labels under which they are declared.
///
/// The table of the WHATWG Encoding Standard, whole, and behind it encodings that browsers have given
/// up and people still have files in. Labels of the standard mean what they mean there: "latin1" is
/// windows-1252, "gb2312" is gbk. Three that it replaces for fear of scripts are read here:
/// an archive runs none.
enum EncodingLabels {
  /// The encoding that a label names; case and white space around it do not matter.
  static func encoding(_ label: String) -> TextEncoding? {
    var trimmed = label[...]
    while let first = trimmed.utf8.first, first <= 0x20 { trimmed = trimmed.dropFirst() }
    while let last = trimmed.utf8.last, last <= 0x20 { trimmed = trimmed.dropLast() }
    return byLabel[trimmed.lowercased()]
  }

  /// All labels, for suggestions.
  static var all: [String] { Array(byLabel.keys) }

  private static let byLabel: [String: TextEncoding] = {
    var found: [String: TextEncoding] = [:]
    for row in rows {
      let encoding = TextEncoding(
        name: row.name, scheme: row.scheme,
        iconvNames: row.iconv.split(separator: " ").map(String.init))
      for label in row.labels.split(whereSeparator: \.isWhitespace) {
        found[String(label)] = encoding
      }
    }
    return found
  }()

  private typealias Row = (
    name: String, scheme: TextEncoding.Scheme, iconv: String, labels: String
  )

  private static let rows: [Row] = unicode + westernAndCyrillic + asian + others

  private static let unicode: [Row] = [
    (
      "utf-8", .utf8, "",
      "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 utf-8-sig"
    ),
    ("utf-16be", .utf16(isBigEndian: true), "", "unicodefffe utf-16be"),
    (
      "utf-16le", .utf16(isBigEndian: false), "",
      "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"
    ),
    ("utf-32be", .utf32(isBigEndian: true), "", "utf-32be"),
    ("utf-32le", .utf32(isBigEndian: false), "", "utf-32 utf-32le ucs-4"),
  ]

  private static let westernAndCyrillic: [Row] = [
    ("ibm866", .singleByte, "CP866", "866 cp866 csibm866 ibm866"),
    (
      "iso-8859-2", .singleByte, "ISO-8859-2",
      "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"
    ),
    (
      "iso-8859-3", .singleByte, "ISO-8859-3",
      "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"
    ),
    (
      "iso-8859-4", .singleByte, "ISO-8859-4",
      "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"
    ),
    (
      "iso-8859-5", .singleByte, "ISO-8859-5",
      """
      csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5
      iso_8859-5:1988
      """
    ),
    (
      "iso-8859-6", .singleByte, "ISO-8859-6",
      """
      arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e
      iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
      """
    ),
    (
      "iso-8859-7", .singleByte, "ISO-8859-7",
      """
      csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597
      iso_8859-7 iso_8859-7:1987 sun_eu_greek
      """
    ),
    (
      "iso-8859-8", .singleByte, "ISO-8859-8",
      """
      csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598
      iso_8859-8 iso_8859-8:1988 visual
      """
    ),
    ("iso-8859-8-i", .singleByte, "ISO-8859-8", "csiso88598i iso-8859-8-i logical"),
    (
      "iso-8859-10", .singleByte, "ISO-8859-10",
      "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"
    ),
    ("iso-8859-13", .singleByte, "ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"),
    ("iso-8859-14", .singleByte, "ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"),
    (
      "iso-8859-15", .singleByte, "ISO-8859-15",
      "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"
    ),
    ("iso-8859-16", .singleByte, "ISO-8859-16", "iso-8859-16"),
    ("koi8-r", .singleByte, "KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r"),
    ("koi8-u", .singleByte, "KOI8-U", "koi8-ru koi8-u"),
    ("macintosh", .singleByte, "MACINTOSH", "csmacintosh mac macintosh x-mac-roman"),
    (
      "windows-874", .singleByte, "CP874 TIS-620",
      "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"
    ),
    ("windows-1250", .singleByte, "CP1250", "cp1250 windows-1250 x-cp1250"),
    ("windows-1251", .singleByte, "CP1251", "cp1251 windows-1251 x-cp1251"),
    (
      "windows-1252", .singleByte, "CP1252",
      """
      ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591
      iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252
      """
    ),
    ("windows-1253", .singleByte, "CP1253", "cp1253 windows-1253 x-cp1253"),
    (
      "windows-1254", .singleByte, "CP1254",
      """
      cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5
      latin5 windows-1254 x-cp1254
      """
    ),
    ("windows-1255", .singleByte, "CP1255", "cp1255 windows-1255 x-cp1255"),
    ("windows-1256", .singleByte, "CP1256", "cp1256 windows-1256 x-cp1256"),
    ("windows-1257", .singleByte, "CP1257", "cp1257 windows-1257 x-cp1257"),
    ("windows-1258", .singleByte, "CP1258", "cp1258 windows-1258 x-cp1258"),
    (
      "x-mac-cyrillic", .singleByte, "MAC-UK MAC-CYRILLIC",
      "x-mac-cyrillic x-mac-ukrainian mac-cyrillic maccyrillic"
    ),
  ]

  private static let asian: [Row] = [
    (
      "gbk", .multiByte(.gb18030), "GB18030",
      "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"
    ),
    ("gb18030", .multiByte(.gb18030), "GB18030", "gb18030"),
    (
      "big5", .multiByte(.two), "BIG5-HKSCS CP950",
      "big5 big5-hkscs cn-big5 csbig5 x-x-big5"
    ),
    (
      "euc-jp", .multiByte(.eucJP), "EUC-JP EUC-JP-MS EUC-JISX0213",
      "cseucpkdfmtjapanese euc-jp x-euc-jp"
    ),
    (
      "shift_jis", .multiByte(.shiftJIS), "CP932 SHIFT_JISX0213",
      "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932"
    ),
    (
      "euc-kr", .multiByte(.two), "CP949",
      """
      cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601
      windows-949 uhc cp949
      """
    ),
    (
      "iso-2022-jp", .shifted(.iso2022JP), "EUC-JP EUC-JP-MS EUC-JISX0213",
      "csiso2022jp iso-2022-jp"
    ),
    ("iso-2022-kr", .shifted(.iso2022KR), "CP949", "csiso2022kr iso-2022-kr"),
    ("hz-gb-2312", .shifted(.hz), "GB18030", "hz-gb-2312 hz"),
  ]

  /// Encodings that are not of the web.
  private static let others: [Row] = [
    ("johab", .multiByte(.two), "JOHAB CP1361", "johab cp1361 ms1361"),
    ("euc-tw", .multiByte(.eucTW), "EUC-TW", "euc-tw cseuctw"),
    ("ibm437", .singleByte, "CP437", "ibm437 cp437 437"),
    ("ibm850", .singleByte, "CP850", "ibm850 cp850 850"),
    ("ibm852", .singleByte, "CP852", "ibm852 cp852 852"),
    ("ibm855", .singleByte, "CP855", "ibm855 cp855 855"),
    ("ibm862", .singleByte, "CP862", "ibm862 cp862 862"),
    ("ibm865", .singleByte, "CP865", "ibm865 cp865 865"),
    (
      "x-mac-ce", .singleByte, "MAC-CENTRALEUROPE MACCENTRALEUROPE",
      "x-mac-ce x-mac-centraleurroman mac-centraleurope maccentraleurope"
    ),
    ("viscii", .singleByte, "VISCII", "viscii csviscii"),
    ("tcvn", .singleByte, "TCVN", "tcvn tcvn5712-1"),
    ("georgian-academy", .singleByte, "GEORGIAN-ACADEMY", "georgian-academy"),
    ("georgian-ps", .singleByte, "GEORGIAN-PS", "georgian-ps"),
  ]
}
