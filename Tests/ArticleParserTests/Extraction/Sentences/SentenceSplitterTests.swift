import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Sentences")
struct SentenceSplitterTests {
  /// The sentences of one block, parted by "|" in `expected`.
  private func split(_ text: String, as kind: BlockKind = .paragraph) -> String {
    let utf8 = Array(text.utf8)
    let lexicon = Lexicon(SentenceSplitter.tables + QuotationFinder.tables)
    var tokens: [Token] = []
    Tokenizer(text: utf8, lexicon: lexicon).tokenize(0..<utf8.count, into: &tokens)
    let sentences = SentenceSplitter(lexicon: lexicon).sentences(
      text: utf8, blocks: [Block(kind: kind, range: 0..<utf8.count, source: 0..<utf8.count)],
      tokens: tokens, blockTokens: [0..<tokens.count])
    return sentences.map { String(decoding: utf8[$0.range], as: UTF8.self) }
      .joined(separator: "|")
  }

  @Test(
    "stops that shorten words end no sentence",
    arguments: [
      "Dr. Amara Okoye met Mrs. Lund on St. Anne's Road at 9 a.m. on Monday.|She left.",
      "The U.S. Navy ordered 3.5 tons, i.e. one load, from Baxter & Co. in May.|It came.",
      "See p. 12, Fig. 3 and No. 7.|No.|That is wrong.",
      "They moved to the U.K. in 2019.|They stayed in the U.K.|It rained.",
      "J. R. Halvorsen wrote to you and I.|Did A. Quint reply?",
      "Version 2.4.1 runs at https://tools.example/a.b.|Try it.",
      "The firm is Baxter Ltd. of Leeds.|The other is Quill Inc.|Both are old.",
      "He asked approx. twenty people, incl. two pilots, etc. and left.",
    ])
  func abbreviations(expected: String) {
    #expect(split(expected.replacing("|", with: " ")) == expected)
  }

  @Test(
    "quotations, brackets and omissions keep to their sentence",
    arguments: [
      "“Where is the boat?” he asked.|Nobody knew.",
      "“Where is the boat?” Mara asked.",
      "“It sank.”|“Then we walk.”",
      "The keeper (He had one lamp. It was broken.) waited.",
      "(It rained.|A lot.)",
      "“It sank…” she began, and so on.|Then she stopped.",
      "Well... the thing is ... I forgot.",
      "They kept it all.[12]|Others did not.",
      "« Il pleut. »|Elle est partie.",
      "He bought shares of Wow! in March.",
      "you came back.|why did you leave?|the boat was here.",
    ])
  func quotations(expected: String) {
    #expect(split(expected.replacing("|", with: " ")) == expected)
  }

  @Test(
    "other languages have their own shortened words and stops",
    arguments: [
      "Am 3. Mai kam Dr. Weiß, z. B. mit dem Zug.|Er blieb bis zum 5. Juni.",
      "M. Durand habite au n. 5.|Mme Petit aussi.",
      "El Sr. Ortega llegó.|La Sra. Vega se fue.",
      "مرحبا؟|نعم",
      "वह आया।|वह गया।",
    ])
  func languages(expected: String) {
    #expect(split(expected.replacing("|", with: " ")) == expected)
  }

  @Test("Chinese and Japanese sentences need no space")
  func ideographs() {
    #expect(split("他来了。她走了！为什么？") == "他来了。|她走了！|为什么？")
    #expect(split("「雨だ。」と言った。") == "「雨だ。」|と言った。")
  }

  @Test("an enumeration in running text is parted before its items")
  func enumerations() {
    #expect(split("1. Wash the pan 2. Dry it 3. Hang it") == "1. Wash the pan|2. Dry it|3. Hang it")
    #expect(split("a) Red paint b) Blue paint") == "a) Red paint|b) Blue paint")
    #expect(split("• Bread • Salt • Fish") == "• Bread|• Salt|• Fish")
    #expect(split("They sold 2. The rest stayed.") == "They sold 2.|The rest stayed.")
  }

  @Test("headings are one sentence, rows of a table one each")
  func wholeBlocks() {
    #expect(split("Stop. Look. Listen.", as: .heading) == "Stop. Look. Listen.")
    #expect(split("Name | Age\nOtto | 9", as: .table) == "Name | Age|Otto | 9")
  }

  @Test("an empty line ends a sentence, a line end does not")
  func lines() {
    #expect(split("The boat\nleft\n\nNobody saw it") == "The boat\nleft|Nobody saw it")
  }

  @Test("sentences cover every token once and in order, whatever the text")
  func cover() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "Mr", ".", "…", "?", "!", "”", "“", "(", ")", "1", "a", "I", " ", " ", "\n", "The", "。", "•",
      "[", "]", "'", "»", "«", "p", "٣", "العربية",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let utf8 = Array(text.utf8)
      let lexicon = Lexicon(SentenceSplitter.tables)
      var tokens: [Token] = []
      Tokenizer(text: utf8, lexicon: lexicon).tokenize(0..<utf8.count, into: &tokens)
      let sentences = SentenceSplitter(lexicon: lexicon).sentences(
        text: utf8,
        blocks: [Block(kind: .paragraph, range: 0..<utf8.count, source: 0..<utf8.count)],
        tokens: tokens, blockTokens: [0..<tokens.count])
      #expect(sentences.flatMap { Array($0.tokens) } == Array(tokens.indices), "\(text)")
    }
  }
}
