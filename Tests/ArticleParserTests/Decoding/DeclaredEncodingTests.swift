import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Declared encodings")
struct DeclaredEncodingTests {
  private func declared(_ page: String) -> String? {
    Array(page.utf8).withUnsafeBufferPointer { DeclaredEncoding.find(in: $0)?.encoding.name }
  }

  @Test(
    "a page's declaration is found where browsers find it",
    arguments: [
      ("<meta charset=iso8859-2>", "iso-8859-2"), ("<META\ncharset = 'EUC-JP' >", "euc-jp"),
      ("<meta content='text/html; charset=latin1' http-equiv=content-type>", "windows-1252"),
      ("<meta content='text/html; charset=latin1'>", nil),
      ("<meta name=x content='charset=latin1' charset=koi8-r>", "koi8-r"),
      ("<!-- <meta charset=koi8-r> --><meta charset=big5>", "big5"),
      ("<!--><meta charset=big5>", "big5"), ("<a title='<meta charset=koi8-r>'>", nil),
      ("<a title='>'><meta charset=koi8-r>", "koi8-r"), ("<a title=\"x><meta charset=koi8-r>", nil),
      ("<metacharset=koi8-r>", nil), ("<meta charset=koi8-r", nil),
      ("<meta charset=bogus><meta charset=gb_2312>", "gbk"),
      ("<meta charset=utf-16le>", "utf-8"), ("<meta charset=x-user-defined>", "windows-1252"),
      ("<meta http-equiv=content-type content='text/html; charset=\"koi8-r'>", nil),
      ("<?xml version='1.0' encoding='Shift_JIS'?><html>", "shift_jis"),
      ("<?xml version='1.0' encoding='UTF-16'?><html>", "utf-8"),
      ("x <?xml encoding='big5'?>", nil),
      ("<", nil), ("<meta ", nil), ("<!", nil), ("</", nil), ("<meta charset", nil),
    ] as [(String, String?)])
  func declarations(page: String, name: String?) {
    #expect(declared(page) == name)
  }

  private func decide(_ bytes: [UInt8], given: String? = nil, isPage: Bool = true) -> (
    name: String, evidence: String
  )? {
    EncodingDecider(given: given, isPage: isPage).decide(bytes).map {
      ($0.encoding.name, $0.evidence)
    }
  }

  @Test(
    "what is given goes before a mark, a mark before a declaration, a declaration before the bytes")
  func order() {
    let page = Array("<meta charset=koi8-r>".utf8)
    #expect(decide(page + [0xC1])?.name == "koi8-r")
    #expect(decide(page)?.evidence == "declared as \"koi8-r\"")
    #expect(decide([0xEF, 0xBB, 0xBF] + page)?.evidence == "byte-order mark")
    #expect(decide(page, given: "big5")?.evidence == "given")
    #expect(decide([0xFE, 0xFF, 0, 0x41], given: "utf-16")?.name == "utf-16be")
    #expect(decide([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0])?.name == "utf-32le")
    #expect(decide(Array("é".utf8), isPage: false)?.evidence == "valid UTF-8")
    // In plain text, a declaration is a quotation.
    #expect(decide(Array("Write <meta charset=koi8-r>".utf8), isPage: false)?.name == "utf-8")
    let archive = EncodingDecider(transported: "big5", isPage: true).decide(page)
    #expect(archive?.encoding.name == "big5")
  }

  @Test("a label that the bytes contradict is not believed, and a notice says so")
  func wrongLabels() throws {
    let words = "Größe, Übung, süß, Äpfel"
    let utf8 = Array("<meta charset=iso-8859-1><p>\(words)".utf8)
    #expect(decide(utf8)?.name == "utf-8")
    #expect(decide(utf8)?.evidence == "valid UTF-8, against the declared windows-1252")
    let latin = Array("<meta charset=utf-8><p>".utf8) + words.unicodeScalars.map { UInt8($0.value) }
    #expect(decide(latin)?.name == "windows-1252")
    let decoded = try SourceDecoder().decode(ArticleInput(bytes: latin, format: .html))
    #expect(decoded.notices.map(\.code) == ["wrong-encoding-label"])
    // A few bytes of a multi-byte encoding may look like UTF-8; a page of them does not.
    let few = Array("<meta charset=euc-kr><p>한국".utf8)
    #expect(decide(few)?.name == "euc-kr")
    let many = Array("<meta charset=euc-kr><p>\(String(repeating: "한국", count: 200))".utf8)
    #expect(decide(many)?.name == "utf-8")
  }

  @Test(
    "UTF-16 and UTF-32 are known by their NULs",
    arguments: [
      ("utf-16le", false, 2), ("utf-16be", true, 2), ("utf-32le", false, 4), ("utf-32be", true, 4),
    ] as [(String, Bool, Int)])
  func nulls(name: String, isBigEndian: Bool, width: Int) {
    let bytes = "Day,Rain\n03/04,0\n海の日,12\n".unicodeScalars.flatMap { scalar in
      let bytes = (0..<width).map { UInt8(truncatingIfNeeded: scalar.value >> UInt32(8 * $0)) }
      return isBigEndian ? bytes.reversed() : bytes
    }
    #expect(decide(bytes, isPage: false)?.name == name)
    #expect(decide([0x61, 0, 0x62, 0x63] + Array("text".utf8), isPage: false) == nil)
  }
}
