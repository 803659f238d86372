import Testing

@testable import ArticleParser

@Suite("Decoders")
struct ByteDecoderTests {
  private func decode(_ bytes: [UInt8], _ label: String) throws -> (text: String, bad: DecodedBytes)
  {
    let encoding = try #require(EncodingLabels.encoding(label))
    let decoded = ByteDecoder(encoding: encoding).decode(bytes)
    return (String(decoding: decoded.utf8, as: UTF8.self), decoded)
  }

  @Test(
    "each encoding gives its letters",
    arguments: [
      ("latin1", [0x80, 0x93, 0xE9, 0x81], "€“é\u{81}"),
      ("iso-8859-9", [0xFE, 0xFD], "şı"),
      ("windows-1250", [0xB3, 0xF3, 0x9F], "łóź"),
      ("koi8-u", [0xA4, 0xD0, 0xF2], "єпР"),
      ("x-mac-cyrillic", [0x80, 0xDF, 0xFF], "Ая€"),
      ("ibm866", [0x80, 0xE0], "Ар"),
      ("windows-1255", [0xF9, 0xEC, 0xC7], "של\u{5B7}"),
      ("tis-620", [0xA1, 0xD2], "กา"),
      ("shift_jis", [0x8D, 0x60, 0xB6, 0x41, 0x81, 0x5C, 0x87, 0x40], "港ｶA―①"),
      ("euc-jp", [0xB9, 0xC1, 0x8E, 0xB6, 0x8F, 0xB0, 0xA1, 0xAD, 0xA1], "港ｶ丂①"),
      ("gb2312", [0xBA, 0xA3, 0x81, 0x40, 0x80, 0x81, 0x30, 0x81, 0x30], "海丂€\u{80}"),
      ("big5", [0xAE, 0xFC, 0x88, 0x62, 0x41], "海Ê̄A"),
      ("euc-kr", [0xC7, 0xD1, 0x81, 0x41], "한갂"),
      ("johab", [0xD0, 0x65, 0x5C], "한\\"),
      ("euc-tw", [0xC4, 0xE3], "中"),
      ("iso-2022-jp", Array("\u{1B}$B9A\u{1B}(BA\u{1B}(I6\u{1B}(B~".utf8), "港Aｶ~"),
      ("iso-2022-kr", Array("\u{1B}$)C\u{0E}GQ\u{0F}A".utf8), "한A"),
      ("hz-gb-2312", Array("~{:#~}A~~B~\nC".utf8), "海A~BC"),
      ("utf-16be", [0x6D, 0x77, 0xD8, 0x3D, 0xDE, 0x00], "海😀"),
      ("utf-32le", [0x77, 0x6D, 0, 0, 0x00, 0xF6, 0x01, 0], "海😀"),
    ] as [(String, [UInt8], String)])
  func letters(label: String, bytes: [UInt8], text: String) throws {
    let decoded = try decode(bytes, label)
    #expect(decoded.text == text)
    #expect(decoded.bad.badCount == 0)
  }

  @Test(
    "a malformed sequence becomes one U+FFFD and swallows no ASCII",
    arguments: [
      ("shift_jis", [0x41, 0x8D, 0x20, 0x42], "A\u{FFFD} B", 1),
      ("shift_jis", [0x8D], "\u{FFFD}", 0),
      ("euc-jp", [0xB9, 0xFF, 0x41], "\u{FFFD}A", 0),
      ("euc-jp", [0x8F, 0xB0], "\u{FFFD}", 0),
      ("gb18030", [0x81, 0x30, 0x81], "\u{FFFD}0\u{FFFD}", 0),
      ("euc-kr", [0x41, 0xC7, 0x0A, 0x42], "A\u{FFFD}\nB", 1),
      ("windows-1253", [0xD2, 0x41], "\u{FFFD}A", 0),
      ("iso-2022-jp", Array("\u{1B}$B9".utf8), "\u{FFFD}", 3),
      ("hz-gb-2312", Array("~{:\nA".utf8), "\u{FFFD}\nA", 2),
      ("utf-16le", [0x00, 0xD8, 0x41, 0x00, 0x42], "\u{FFFD}A\u{FFFD}", 0),
      ("utf-32be", [0, 0, 0xD8, 0, 0, 0], "\u{FFFD}\u{FFFD}", 0),
    ] as [(String, [UInt8], String, Int)])
  func malformed(label: String, bytes: [UInt8], text: String, first: Int) throws {
    let decoded = try decode(bytes, label)
    #expect(decoded.text == text)
    #expect(decoded.bad.firstBad == first)
    #expect(decoded.bad.badCount == text.unicodeScalars.count { $0 == "\u{FFFD}" })
  }

  @Test("every encoding makes valid UTF-8 of any bytes, and keeps ASCII in its place")
  func anyBytes() {
    var random = SystemRandomNumberGenerator()
    let pool: [UInt8] = [
      0x0A, 0x0E, 0x0F, 0x1B, 0x24, 0x28, 0x30, 0x42, 0x7B, 0x7D, 0x7E, 0x80, 0x81, 0x8E, 0x8F,
      0xA1,
      0xD8, 0xDC, 0xFE, 0xFF,
    ]
    for label in EncodingLabels.all {
      guard let encoding = EncodingLabels.encoding(label) else { continue }
      let bytes = (0..<64).map { _ in pool.randomElement(using: &random) ?? 0 }
      let decoded = ByteDecoder(encoding: encoding).decode(bytes)
      #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "\(label): \(bytes)")
      if case .multiByte = encoding.scheme {
        #expect(decoded.utf8.count { $0 == 0x0A } == bytes.count { $0 == 0x0A })
      }
    }
  }

  @Test("every label of the table names an encoding that the system can convert")
  func labels() {
    #expect(EncodingLabels.all.count > 228)
    for label in EncodingLabels.all {
      guard let encoding = EncodingLabels.encoding(label) else {
        Issue.record("\(label) names nothing")
        continue
      }
      #expect(EncodingLabels.encoding(encoding.name) == encoding, "\(label)")
      guard !encoding.isWide, encoding != .utf8 else { continue }
      let converter = CharacterConverter(encoding.iconvNames)
      #expect(converter.character(0x41, count: 1)?.scalar == "A", "\(label)")
    }
    #expect(EncodingLabels.encoding(" UTF-8\n") == .utf8)
    #expect(EncodingLabels.encoding("bogus") == nil)
  }
}
