import ArticleModel
import Testing

@testable import ArticleParser

@Suite("What editors put between and below an article's paragraphs")
struct BesidesTheArticleTests {
  private static let paragraphs = """
    <p>The ferry of Wexcombe will run again from Monday, the harbour office said, after four months in
    which nobody could find a captain for it.</p>
    <p>“I have waited for this since the spring,” said Ada Quill, who sells fish at the pier and lost
    half of her customers when the ferry stopped.</p>
    <p>The boat carries forty people and six cars, and needs twenty minutes for the crossing; in winter
    it will not leave the harbour when the wind is stronger than seven.</p>
    """

  /// What is left of a page with a title and such a body.
  private func kept(_ body: String) throws -> [String] {
    let page = """
      <html><head><title>Ferry runs again</title></head><body><article><h1>Ferry runs again</h1>
      <p>By Tom Marsh, 3 May 2024</p>\(body)</article></body></html>
      """
    let article = try ArticleParser().parse(
      ArticleInput(bytes: Array(page.utf8), format: .html))
    return article.blocks.filter(\.isKept).map { article.text[$0.range] }
  }

  @Test("another article below the first, with a heading and a byline of its own, is left out")
  func nextArticle() throws {
    let next = """
      <p>Next article</p><h1>Wolf seen on the bridge</h1><p>By Nic Hale, 2 May 2024</p>
      <p>A wolf walked over the bridge of Wexcombe on Saturday morning, a driver told the police.</p>
      """
    #expect(try kept(Self.paragraphs + next) == kept(Self.paragraphs))
  }

  @Test("a further heading of the first level alone begins no other article")
  func furtherHeading() throws {
    let part =
      "<h1>What the crossing costs</h1><p>A ticket is two pounds for everybody, said Quill.</p>"
    #expect(try kept(Self.paragraphs + part).contains("What the crossing costs"))
    let dated = "<h1>Timetable</h1><p>By Nic Hale, 2 May 2024</p>"
    #expect(try kept(dated + Self.paragraphs).contains("Timetable"))
  }

  @Test("a label and a linked title between paragraphs is left out, whatever the label's language")
  func readAlso() throws {
    for label in ["Read also:", "Lies auch:", "Baca juga:", "Zobacz też:"] {
      let line =
        "<p><strong>\(label) <a href='/1'>How the bridge over the strait was built</a></strong></p>"
      #expect(try kept(line + Self.paragraphs) == kept(Self.paragraphs))
    }
  }

  /// So many answers under class names that say nothing, with a word below each.
  private func answers(_ count: Int, below: [String]) -> String {
    (0..<count).map { number in
      """
      <div class="x7"><p>Reader \(number)</p><p>4 May 2024, 1\(number):20</p><p>I took that boat
      when I was a child of \(number + 5), and I was never as happy as on the day it came back to us.</p>
      <p>\(below[number % below.count])</p></div>
      """
    }.joined()
  }

  @Test("answers signed with day and time, each with the same word below, are left out")
  func answersBelow() throws {
    #expect(try kept(Self.paragraphs + answers(5, below: ["Svar"])) == kept(Self.paragraphs))
    // More of them than there is of the article.
    let short =
      "<p>The ferry of Wexcombe will run again from Monday, the harbour office said today.</p>"
    #expect(try kept(short + answers(9, below: ["Reply"])) == kept(short))
  }

  @Test("entries with day and time that nobody can answer are the article")
  func entries() throws {
    let entries = answers(5, below: ["One.", "Two.", "Three.", "Four.", "Five."])
    #expect(try kept(Self.paragraphs + entries).count > kept(Self.paragraphs).count + 4)
  }

  @Test("links within sentences, and lists of links that are introduced, stay")
  func linksOfTheArticle() throws {
    for line in [
      "<p>Quill said: the <a href='/1'>bridge over the strait was never built</a>.</p>",
      "<p>Her shop: <a href='/2'>Quill and Daughters</a></p>",
    ] {
      #expect(try kept(line + Self.paragraphs).count == kept(Self.paragraphs).count + 1)
    }
  }
}
