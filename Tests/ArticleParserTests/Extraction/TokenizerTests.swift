import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Tokens")
struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    let utf8 = Array(text.utf8)
    Tokenizer(text: utf8, lexicon: Lexicon([(.month, "may june")]))
      .tokenize(0..<utf8.count, into: &tokens)
    return tokens
  }

  private func words(_ text: String) -> [String] {
    tokens(text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test(
    "text is parted into words, numbers, clitics, addresses and marks",
    arguments: [
      ("OpenAI’s $1.5 billion, said.", ["OpenAI", "’s", "$", "1.5", "billion", ",", "said", "."]),
      ("don't O'Brien we'll", ["don", "'t", "O'Brien", "we", "'ll"]),
      ("l’Italie qu'elle", ["l’", "Italie", "qu'", "elle"]),
      ("GPT-4 10km 1,000,000.", ["GPT", "-", "4", "10", "km", "1,000,000", "."]),
      ("see https://a.example/b?c=d. Now", ["see", "https://a.example/b?c=d", ".", "Now"]),
      ("2023年5月", ["2023", "年", "5", "月"]),
      ("“Größe” – École", ["“", "Größe", "”", "–", "École"]),
      ("'quoted'", ["'", "quoted", "'"]),
      ("", []),
    ])
  func parts(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("a token knows its spelling and what stands before it")
  func shapes() {
    let found = tokens("OpenAI NASA\nMay")
    #expect(
      found.map(\.shape) == [
        [.capitalised, .innerCapital, .spaceBefore], [.capitalised, .allCapitals, .spaceBefore],
        [.capitalised, .spaceBefore, .lineBreakBefore],
      ])
    #expect(found[0].word == .unknown)
    #expect(
      tokens("hardly saying said added fly Wing").map(\.shape) == [
        [.spaceBefore, .adverbial], [.spaceBefore, .participle], .spaceBefore,
        [.spaceBefore, .past],
        .spaceBefore, [.spaceBefore, .capitalised],
      ])
    #expect(found[2].word != .unknown)
  }

  @Test("tokens never overlap and cover everything but white space, whatever the text")
  func cover() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("aé’'s. ,12年\u{1F600}\u{0}«»-\nLlQqu$٣".unicodeScalars)
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
      }
      let utf8 = Array(text.utf8)
      var offset = 0
      for token in tokens(text) {
        #expect(token.range.lowerBound >= offset && !token.range.isEmpty)
        #expect(
          utf8[offset..<token.range.lowerBound].allSatisfy { $0 <= 0x20 && $0 != 0 },
          "\(text.debugDescription)")
        offset = token.range.upperBound
      }
      #expect(utf8[offset...].allSatisfy { $0 <= 0x20 && $0 != 0 }, "\(text.debugDescription)")
    }
  }
}
