import Testing

@testable import ArticleModel

@Suite("The comparison of two versions")
struct VersionComparisonTests {
  /// An article of one claim a paragraph.
  private func article(_ claims: [String], ruleSet: String = "1") -> ParsedArticle {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for claim in claims {
      if !text.isEmpty { text += "\n\n".utf8 }
      let range = text.count..<text.count + claim.utf8.count
      text += claim.utf8
      blocks.append(Block(kind: .paragraph, range: range, source: range))
    }
    var numbering = ClaimNumbering(article: ArticleKey("a"))
    let found = blocks.enumerated().map { index, block in
      Claim(
        id: numbering.id(foldedText: Folding.fold(text[block.range])), kind: .statement,
        range: block.range, block: index)
    }
    return ParsedArticle(
      source: Source(
        path: "a", id: nil, format: .text,
        encoding: SourceEncoding(name: "utf-8", evidence: "valid UTF-8"), sha256: ""),
      metadata: ArticleMetadata(), text: ReadingText(utf8: text), blocks: blocks, sections: [],
      claims: found, ruleSet: ruleSet)
  }

  @Test("claims are paired by their words, wherever they stand, then by the words they share")
  func pairs() {
    let old = article([
      "The mill burned in May.", "Nobody was killed.", "It had 12 rooms.", "It rained.",
    ])
    let new = article([
      "It had 14 rooms.", "The mill burned in May.", "One person was killed.", "A cat came.",
    ])
    let comparison = VersionComparison(from: old, to: new)
    #expect(
      comparison.changed == [
        VersionComparison.Change(old: 2, new: 0, differences: [.words, .figure]),
        VersionComparison.Change(old: 1, new: 2, differences: .words),
      ])
    #expect(comparison.added == [3])
    #expect(comparison.removed == [3])
    #expect(comparison.kept == 1)
    #expect(
      comparison.differences(ofClaims: 4) == [[.words, .figure], [], .words, .added])
  }

  @Test("claims in another order are the same claims, and are counted as moved")
  func moved() {
    let comparison = VersionComparison(
      from: article(["One is here.", "Two is here.", "Three is here."]),
      to: article(["Three is here.", "One is here.", "Two is here."]))
    #expect(comparison.isEmpty)
    #expect(comparison.kept == 3)
    #expect(comparison.moved == 1)
  }

  @Test("quotation marks, case and dashes are no change")
  func spelling() {
    #expect(
      VersionComparison(
        from: article(["\"Yes\" - said the mayor."]), to: article(["“Yes” – said The Mayor."])
      ).isEmpty)
  }

  @Test(
    "other rules may part sentences elsewhere: words that still stand are neither added nor removed"
  )
  func otherRules() {
    var joined = article(["The mill burned. It rained.", "All is well."], ruleSet: "2")
    let parted = article(["The mill burned.", "It rained.", "All is well."])
    joined.text = ReadingText("The mill burned. It rained.\n\nAll is well.")
    #expect(VersionComparison(from: parted, to: joined).isEmpty)
    joined.ruleSet = "1"
    #expect(!VersionComparison(from: parted, to: joined).isEmpty)
  }

  @Test("a note of a correction is known in many languages, and is told where it is new")
  func corrections() {
    let notes = [
      "Correction: The year was wrong.", "Correction (12 June): The year was wrong.",
      "Editor’s note: Words were left out.",
      "An earlier version of this article gave a wrong year.",
      "Korrektur: Das Jahr war falsch.", "Fe de errores: El año era otro.", "訂正：年が違いました。",
      "Sprostowanie: Podano błędny rok.",
    ]
    for note in notes {
      let (old, new) = (article(["It rained."]), article(["It rained.", note]))
      #expect(VersionComparison(from: old, to: new).corrections.count == 1, "\(note)")
      #expect(VersionComparison(from: new, to: new).corrections.isEmpty)
    }
    for text in ["Corrections were made.", "Updates come at noon: wait.", "The correction: none."] {
      #expect(
        VersionComparison(from: article([]), to: article([text])).corrections.isEmpty, "\(text)")
    }
  }

  @Test("time grows with the number of claims, however alike they are")
  func linear() {
    let clock = ContinuousClock()
    func seconds(_ count: Int, _ old: (Int) -> String, _ new: (Int) -> String) -> Double {
      let (before, after) = (article((0..<count).map(old)), article((0..<count).map(new)))
      let time = clock.measure { _ = VersionComparison(from: before, to: after) }
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    for (old, new): ((Int) -> String, (Int) -> String) in [
      ({ "The mill number \($0) burned in the night." }, { "The mill number \($0) fell at noon." }),
      ({ "It rained on day \($0 % 7)." }, { "It snowed on day \($0 % 5)." }),
    ] {
      _ = seconds(100, old, new)
      let (short, long) = (seconds(500, old, new), seconds(2_000, old, new))
      #expect(long < 14 * max(short, 0.005), "\(short) s, then \(long) s")
    }
  }
}
