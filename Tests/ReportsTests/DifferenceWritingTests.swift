import ArticleModel
import Testing

@testable import Reports

@Suite("Differences as writers write them")
struct DifferenceWritingTests {
  private let diff = WordDiff(
    from: "The mill, \"they said\", cost 4 <million> crowns.",
    to: "The mill, “they said”, cost about 5 <million> crowns & more.")

  @Test("plain text marks them as wdiff does, with quotation marks as they are now")
  func marks() {
    #expect(
      diff.marked
        == "The mill, “they said”, cost [-4-]{+about 5+} <million> crowns{+ & more+}.")
  }

  @Test("Markdown strikes out and sets bold, and delimiters stand where they count as such")
  func markdown() {
    #expect(
      diff.markdown
        == "The mill, “they said”, cost ~~4~~**about 5** \\<million\\> crowns **\\& more**.")
    #expect(
      WordDiff(from: "so it is", to: "so, (they say), it is").markdown
        == "so&#8203;**, (they say),** it is")
    #expect(WordDiff(from: "a-b", to: "ab").markdown == "~~a-b~~**ab**")
    #expect(WordDiff(from: "水(一)车", to: "水车").markdown == "水&#8203;~~(一)~~&#8203;车")
  }

  @Test("HTML has its own elements for them, and no words become markup")
  func html() {
    var html = HTMLOutput()
    diff.write(to: &html)
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "The mill, “they said”, cost <del>4</del><ins>about 5</ins> &lt;million&gt; crowns"
        + "<ins> &amp; more</ins>.")
  }

  @Test("JSON has each run with its words of old and new")
  func json() {
    var json = JSONWriter()
    json.object { WordDiff(from: "4 \"x\"", to: "5 “x”").write(to: &$0) }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"words":[{"change":"removed","old":"4","new":null},{"change":"added","old":null,"new":"5"},"#
        + #"{"change":"equal","old":" ","new":" "},{"change":"respelled","old":"\"","new":"“"},"#
        + #"{"change":"equal","old":"x","new":"x"},{"change":"respelled","old":"\"","new":"”"}]}"#)
  }
}
