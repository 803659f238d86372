import ArticleModel
import Testing

@testable import Reports

@Suite("HTML reports")
struct HTMLReportTests {
  private let shelf: ReportArchive

  init() throws { shelf = try ReportArchive() }

  private func page(_ kind: ReportKind, _ query: String? = nil) throws -> String {
    let report = try shelf.report(kind, query, showsPassages: true)
    return String(decoding: HTMLReportWriter().bytes(of: report), as: UTF8.self)
  }

  @Test("accounts that differ stand side by side, marked against the first")
  func sides() throws {
    let page = try page(.conflicts)
    #expect(page.contains("<ol class=\"entries sides\">"))
    #expect(page.contains("<del>40,000</del>"))
    #expect(page.contains("<ins>55,000</ins>"))
    #expect(!(try self.page(.quotes)).contains("<ol class=\"entries sides\">"))
  }

  @Test("every element that is opened is closed in its order", arguments: ReportKind.allCases)
  func wellFormed(kind: ReportKind) throws {
    let page = try page(kind)
    let voids: Set<Substring> = ["meta", "br", "input", "!DOCTYPE"]
    var open: [Substring] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      let tag = rest[rest.index(after: start)...].prefix { $0 != ">" && !$0.isWhitespace }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == tag.dropFirst())
      } else if !voids.contains(tag) {
        open.append(tag)
      }
      let end = try #require(rest.firstIndex(of: ">"))
      rest = rest[end...].dropFirst()
      // What stands in a script or a style is no markup.
      if tag == "script" || tag == "style" {
        rest = rest[try #require(rest.firstRange(of: "</\(tag)>")).lowerBound...]
      }
    }
    #expect(open.isEmpty)
  }

  @Test("words of articles never become markup or script")
  func hostileWords() throws {
    try shelf.add(
      """
      </title><script>alert(1)</script>

      "The </script><script>alert(2)</script> gate <img src=x onerror=alert(3)> held in 2022," said Ola Venn.
      """, path: "hostile.txt")
    for kind in [ReportKind.timeline, .quotes, .sources] {
      let page = try page(kind, "")
      #expect(!page.contains("<script>alert"))
      #expect(!page.contains("<img"))
      #expect(page.ranges(of: "<script").count == 2)
    }
  }

  @Test("the page's policy lets just its own style and script pass")
  func policy() throws {
    let page = try page(.timeline)
    // Of "abc", as FIPS 180-4 gives it, in Base64.
    #expect(ContentDigest.of("abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    let style = try #require(page.firstMatch(of: /<style>([^<]*)<\/style>/)).1
    #expect(page.contains("style-src &#39;\(ContentDigest.of(HTMLReportStyle.source))&#39;"))
    #expect(String(style) == "\(HTMLReportStyle.source)")
    #expect(page.contains("default-src &#39;none&#39;"))
  }

  @Test(
    "anchors are there once, and every link in the page leads to one",
    arguments: ReportKind.allCases)
  func anchors(kind: ReportKind) throws {
    let page = try page(kind)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1))) }
  }

  @Test("a statement brings its passage with the words marked")
  func passages() throws {
    let page = try page(.timeline, "town buys")
    #expect(page.contains("<mark>2019: The town buys the mill for $2 million</mark>"))
  }
}
