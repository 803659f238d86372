package import ArticleModel
package import ClaimArchive

/// What reading a source again changed in an article.
package struct ClaimChanges: Sendable {
  /// A claim with its words.
  package struct Wording: Hashable, Sendable {
    package var id: ClaimID
    package var text: String
  }

  /// The article as the archive has it.
  package let record: ClaimArchive.ArticleRecord
  /// Claims that the new rules find, and the old ones did not.
  package private(set) var added: [Wording] = []
  /// Claims that only the old rules found.
  package private(set) var removed: [Wording] = []
  /// Claims of the same place whose words begin or end elsewhere.
  package private(set) var reworded: [(from: Wording, to: Wording)] = []
  /// How many claims are as before, by their public ids.
  package private(set) var kept = 0
  /// The findings before and now.
  package let before: FindingCounts
  package let now: FindingCounts
  /// Whether anything is not as it is stored: a claim, any other finding, a block, the title.
  package let isChanged: Bool

  init(_ stored: StoredArticle, _ parsed: ParsedArticle) {
    record = stored.record
    before = FindingCounts(stored.parsed)
    now = FindingCounts(parsed)
    isChanged = Self.comparable(stored.parsed) != Self.comparable(parsed)
    compare(stored.parsed, parsed)
  }

  /// What the archive keeps of an article, but for which rules read it.
  private static func comparable(_ article: ParsedArticle) -> ParsedArticle {
    var article = article
    (article.sentences, article.given, article.knownKey) = ([], GivenMetadata(), nil)
    article.ruleSet = ""
    return article
  }

  private mutating func compare(_ old: ParsedArticle, _ new: ParsedArticle) {
    let (oldIDs, newIDs) = (Set(old.claims.map(\.id)), Set(new.claims.map(\.id)))
    let gone = old.claims.filter { !newIDs.contains($0.id) }
    let come = new.claims.filter { !oldIDs.contains($0.id) }
    kept = old.claims.count - gone.count
    // Places can be compared only in the same text.
    let isSameText = old.text == new.text
    func wording(_ claim: Claim, _ article: ParsedArticle) -> Wording {
      Wording(id: claim.id, text: article.text[claim.range])
    }
    var next = 0
    for claim in gone {
      while isSameText, next < come.count,
        come[next].range.upperBound <= claim.range.lowerBound
      {
        added.append(wording(come[next], new))
        next += 1
      }
      if isSameText, next < come.count, come[next].range.overlaps(claim.range) {
        reworded.append((wording(claim, old), wording(come[next], new)))
        next += 1
      } else {
        removed.append(wording(claim, old))
      }
    }
    added += come[next...].map { wording($0, new) }
  }
}
