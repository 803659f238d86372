import ArticleModel
import Testing

@testable import ArticleParser

@Suite("A copied article as a whole")
struct WholeArticleTests {
  private static let copied = """
    Inside the Ferry and Rail Pact: Boats, Trains and Timetables

    Few agreements have changed the coast as much as this one.

    1. How it began

    Key dates:

      • 2019: The ferry line orders $2 million worth of ramps
      • 2021 onward: Trains wait for the boat

    The pact has outlived two ministers.

    2. Voices

    Ada Quill, Ferry Line director:

    “We wait for each other now.”

    Conclusion

    It works because nobody noticed when it began.

    Similar Posts

    Leave a Reply

    Your email address will not be published. Required fields are marked *
    """

  @Test("title, numbered sections, items with lead-ins, and furniture dropped by name")
  func outline() throws {
    let article = try ArticleParser().parse(
      ArticleInput(bytes: Array(Self.copied.utf8), path: "pact.txt"))
    #expect(
      article.outline == """
        0 title | Inside the Ferry and Rail Pact: Boats, Trains and Timetables
        1 paragraph | Few agreements have changed the coast as much as this one.
        2 heading 1 #1 | How it began
        3 paragraph | Key dates:
        4 listItem 1 <3 | 2019: The ferry line orders $2 million worth of ramps
        5 listItem 1 <3 | 2021 onward: Trains wait for the boat
        6 paragraph | The pact has outlived two ministers.
        7 heading 1 #2 | Voices
        8 paragraph | Ada Quill, Ferry Line director:
        9 paragraph | “We wait for each other now.”
        10 heading 1 | Conclusion
        11 paragraph | It works because nobody noticed when it began.
        12 paragraph (related) | Similar Posts
        13 paragraph (comments) | Leave a Reply
        14 paragraph (comments) | Your email address will not be published. Required fields are marked *
        """)
    #expect(article.sections.map(\.number) == ["1", "2", nil])
    #expect(article.metadata.language == "en")
  }
}
