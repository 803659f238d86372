import ArticleModel
import TestSupport
import Testing

@testable import ArticleParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("Web archives")
struct WebArchiveTests {
  private func parse(_ path: String) throws -> ParsedArticle {
    let bytes = try TemporaryFolder.read(GoldReading.fixtures.path + "/" + path)
    return try ArticleParser().parse(ArticleInput(bytes: bytes, path: path))
  }

  private func words(_ article: ParsedArticle) -> [String] {
    article.blocks.filter(\.isKept).map { article.text[$0.range] }
  }

  @Test("the page of a web archive is read, with its address, and no frame of it")
  func blink() throws {
    let article = try parse("saved/bac-de-vaurigny.mhtml")
    #expect(article.source.format == .webArchive)
    #expect(article.source.encoding.name == "utf-8")
    #expect(article.metadata.title == "Le bac de Vaurigny reprend du service")
    #expect(
      article.metadata.url == "https://gazette-aulne.example/2024/05/bac-de-vaurigny.html")
    #expect(words(article).count == 5)
    #expect(!article.text.string.contains("Publicité"))
    #expect(article.notices.isEmpty)
  }

  @Test("the part that the archive names as its start is the page, in the encoding of its header")
  func start() throws {
    let article = try parse("saved/turmfalke.mht")
    #expect(
      article.source.encoding
        == SourceEncoding(
          name: "windows-1252", evidence: "declared as \"Windows-1252\" by its container"))
    #expect(words(article).first == "Der Turmfalke kehrt zurück")
    #expect(article.metadata.url == "http://graefenlohe.example/falke.html")
  }

  @Test(
    "an archive is known by what is inside, and its subject is the title where the page has none")
  func inside() throws {
    let archive = """
      MIME-Version: 1.0
      Subject: =?ISO-8859-1?Q?Caf=E9?= =?utf-8?B?IMOg?= la =?bogus?Q?x?=
      Content-Type: Multipart/Related; boundary=b

      --b
      Content-Type: text/html

      <p>The café opened again after eleven months of repairs.
      """
    let article = try ArticleParser().parse(ArticleInput(bytes: Array(archive.utf8)))
    #expect(article.metadata.title == "Café à la =?bogus?Q?x?=")
    #expect(article.notices.map(\.code) == ["cut-web-archive"])
    let text = "Content: this is no archive\n\nbut text.\n"
    #expect(try ArticleParser().parse(ArticleInput(bytes: Array(text.utf8))).source.format == .text)
  }

  @Test("damaged archives are read as far as they go, and those without a page are refused")
  func damaged() throws {
    #expect(try parse("hostile/cut-web-archive.mhtml").notices.map(\.code) == ["cut-web-archive"])
    #expect(try !words(parse("hostile/nested-multiparts.mhtml")).isEmpty)
    #expect(throws: ParseError.noPage) { try parse("hostile/web-archive-without-page.mhtml") }
    #expect(throws: ParseError.empty) {
      try ArticleParser().parse(ArticleInput(bytes: [], path: "x.mhtml"))
    }
  }

  @Test(
    "transfer encodings are undone",
    arguments: [
      (.quotedPrintable, "a=C3=a9=\r\nb=  \nc=3D=", "aébc=", 0),
      (.quotedPrintable, "5=x=4", "5=x=4", 2), (.base64, "w6k=\r\nYg==", "éb", 0),
      (.base64, "w6*k", "é", 1), (.base64, "Y", "", 0), (.identity, "=41", "=41", 0),
    ] as [(TransferEncoding, String, String, Int)])
  func transfer(encoding: TransferEncoding, written: String, text: String, bad: Int) {
    let decoded = encoding.decode(written.utf8)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.bad == bad)
  }

  @Test("a field's value and parameters are read, quoted, folded or broken")
  func fields() {
    let text = "Content-Type: Text/HTML;\r\n\tCharset=\"a\\\"b;c\" ; x = y;z\r\nEmpty:\r\n\r\nbody"
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let header = MIMEHeader(bytes, in: 0..<bytes.count)
      #expect(header.value("content-type")?.value == "text/html")
      #expect(header.value("content-type")?.parameters == ["charset": "a\"b;c", "x": "y"])
      #expect(header["empty"] == [])
      #expect(bytes[header.end] == UInt8(ascii: "b"))
    }
  }
}
