import ArticleModel
import Testing

@testable import ArticleParser

@Suite struct CharacterReferenceTests {
  @Test(
    "a character reference beyond Unicode is read as U+FFFD, and the text stays UTF-8",
    arguments: [
      "FOO&#11111111111", "FOO&#x110000;", "FOO&#99999999;bar", "<p title='&#1111111111111'>FOO",
    ])
  func beyondUnicode(markup: String) throws {
    let article = try ArticleParser().parse(
      ArticleInput(bytes: Array(markup.utf8), format: .html, id: "x"))
    #expect(Array(String(decoding: article.text.utf8, as: UTF8.self).utf8) == article.text.utf8)
    #expect(article.text.string.hasPrefix("FOO"))
  }
}
