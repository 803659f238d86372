import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Decoding")
struct SourceDecoderTests {
  private func decode(_ bytes: [UInt8], id: String? = nil) throws -> DecodedSource {
    try SourceDecoder().decode(ArticleInput(bytes: bytes, id: id))
  }

  @Test(
    "text is decoded by its mark, else as UTF-8",
    arguments: [
      (Array("Größe".utf8), "utf-8", "Größe"),
      ([0xEF, 0xBB, 0xBF] + Array("é".utf8), "utf-8", "é"),
      ([0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "utf-16le", "A😀"),
      ([0xFE, 0xFF, 0x00, 0x41, 0xD8, 0x00], "utf-16be", "A\u{FFFD}"),
    ] as [([UInt8], String, String)])
  func marks(bytes: [UInt8], encoding: String, text: String) throws {
    let decoded = try decode(bytes)
    #expect(decoded.encoding.name == encoding)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
  }

  @Test("bad sequences become U+FFFD, with a notice that counts them")
  func invalid() throws {
    let good = String(repeating: "é", count: 9)
    let decoded = try decode(Array("ab".utf8) + [0xE2, 0x82, 0x20, 0xFF, 0x63] + Array(good.utf8))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "ab\u{FFFD} \u{FFFD}c" + good)
    #expect(decoded.notices.map(\.code) == ["undecodable-bytes"])
    #expect(decoded.notices.first?.message.hasPrefix("2 byte sequences") == true)
    #expect(decoded.notices.first?.message.hasSuffix("at byte offset 2") == true)
  }

  @Test("the survey agrees with the standard library on any bytes")
  func survey() {
    var random = SystemRandomNumberGenerator()
    let pool: [UInt8] = [0, 0x41, 0x7F, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xED, 0xEF, 0xF0, 0x90, 0xF4]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        pool.randomElement(using: &random) ?? 0
      }
      let survey = bytes.withUnsafeBufferPointer { UTF8Survey($0) }
      #expect((survey.firstInvalid == nil) == (String(validating: bytes, as: UTF8.self) != nil))
      #expect(survey.firstNUL == bytes.firstIndex(of: 0))
    }
  }

  @Test("an empty or binary file is refused; a record is read as it is")
  func refusals() throws {
    #expect(throws: ParseError.empty) { try decode([]) }
    #expect(throws: ParseError.empty) { try decode([0xEF, 0xBB, 0xBF, 0x0A]) }
    #expect(throws: ParseError.binary(offset: 1)) { try decode([0x61, 0, 0x62]) }
    #expect(throws: ParseError.binary(offset: 0)) { try decode([1, 2, 3, 0x61]) }
    #expect(try decode([0x61, 0, 0x62], id: "1").utf8 == [0x61, 0, 0x62])
    #expect(try decode([], id: "1").utf8.isEmpty)
  }

  @Test(
    "a format is told by the path, else by what is inside",
    arguments: [
      ("a.MD", "x", SourceFormat.markdown), ("a.txt", "# x\n**b** [l](u)", .text),
      ("a.html", "x", .html), (nil, " <!DOCTYPE html><p>", .html),
      (nil, "---\ntitle: x\n---\ny", .markdown), (nil, "# A\n\n## B\n\nsee [c](d)", .markdown),
      (nil, "# one\nplain", .text), ("README", "- a\n- b", .text),
    ] as [(String?, String, SourceFormat)])
  func formats(path: String?, text: String, format: SourceFormat) {
    #expect(FormatDetector.format(path: path, of: Array(text.utf8)) == format)
  }
}
