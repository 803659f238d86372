import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Markers of notes")
struct NoteMarkerTests {
  private func text(_ body: String) throws -> String {
    let page = "<!doctype html><title>Moss</title><body><h1>Moss</h1><p>" + body + "</p></body>"
    let article = try ArticleParser().parse(ArticleInput(bytes: Array(page.utf8), format: .html))
    return article.blocks.last.map { article.text[$0.range] } ?? ""
  }

  @Test(
    "a raised number that leads to a note does not run into the number before it",
    arguments: [
      (
        "It fell to 41.<sup><a href='#fn1'>1</a></sup> Then it rose.",
        "It fell to 41. Then it rose."
      ),
      ("It fell to 41<a href='#fn1'><sup>1</sup></a> in May.", "It fell to 41 in May."),
      ("It fell<sup id=r2><a href='http://a.example/p.html#_ftn2'> 2 </a></sup>.", "It fell."),
      (
        "It fell<sup><a href='#n'>†</a></sup> and<sup><a href='#n'>3</a>,<a href='#m'>4</a></sup> rose.",
        "It fell and rose."
      ),
    ])
  func leftOut(body: String, expected: String) throws {
    #expect(try text(body) == expected)
  }

  @Test(
    "what is raised and belongs to the words stays",
    arguments: [
      ("An area of 12 m<sup>2</sup> was wet.", "An area of 12 m2 was wet."),
      ("On the 3<sup>rd</sup> day it rained.", "On the 3rd day it rained."),
      ("It fell<sup><a href='#fn1'>[1]</a></sup> in May.", "It fell[1] in May."),
      ("The <sup><a href='#all'>whole list</a></sup> is long.", "The whole list is long."),
      ("In 10<sup><a href='/powers'>6</a></sup> cases.", "In 106 cases."),
    ])
  func kept(body: String, expected: String) throws {
    #expect(try text(body) == expected)
  }
}
