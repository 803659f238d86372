/// What differs between a claim and the claim that it was in the version before.
package struct ClaimDifferences: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Words, but for case, quotation marks and dashes.
  package static let words = ClaimDifferences(rawValue: 1)
  /// An amount, or another number that is no date.
  package static let figure = ClaimDifferences(rawValue: 2)
  /// Who is said to have said it.
  package static let speaker = ClaimDifferences(rawValue: 4)
  /// The days that it speaks of.
  package static let date = ClaimDifferences(rawValue: 8)
  /// There was no such claim. Stands alone.
  package static let added = ClaimDifferences(rawValue: 16)

  /// All but that it is new.
  package static let changed: ClaimDifferences = [.words, .figure, .speaker, .date]
}

/// What became of an article from one version to a later one.
///
/// Claims are paired by their public ids, which are made of their words, wherever they stand; then by the
/// words that they share (``ClaimPairing``). Where different rules read the two versions, nothing counts
/// that may be the rules' doing: claims whose words stand in the other version's text are neither added
/// nor removed, and only words can differ.
package struct VersionComparison: Hashable, Sendable {
  /// A claim of the old version and what became of it, as indices of the versions' claims.
  package struct Change: Hashable, Sendable {
    package var old: Int
    package var new: Int
    package var differences: ClaimDifferences
  }

  /// Claims that differ, in the order of the new version.
  package private(set) var changed: [Change] = []
  /// Claims of the new version that the old one does not have.
  package private(set) var added: [Int] = []
  /// Claims of the old version that the new one does not have.
  package private(set) var removed: [Int] = []
  /// How many claims are the same, wherever they stand.
  package private(set) var kept = 0
  /// How many of these stand in another order than before.
  package private(set) var moved = 0
  /// What else the article says of itself that differs.
  package let facts: [FactChange]
  /// Paragraphs of the new version that say what was corrected, and that the old one does not have.
  package let corrections: [ByteRange]

  /// Compares two versions of one article, in time that grows with their length.
  package init(from old: ParsedArticle, to new: ParsedArticle) {
    let isSameRules = old.ruleSet == new.ruleSet
    facts = FactChange.all(from: old, to: new)
    corrections = CorrectionNotes.ranges(in: new, notIn: old)
    let pairing = ClaimPairing(old, new, isSameRules: isSameRules)
    let (before, after) = (ClaimContents(of: old), ClaimContents(of: new))
    for pair in pairing.same {
      let differences = isSameRules ? before.findingDifferences(pair.old, to: after, pair.new) : []
      append(Change(old: pair.old, new: pair.new, differences: differences))
    }
    for pair in pairing.similar {
      var differences: ClaimDifferences = .words
      if isSameRules {
        differences.formUnion(before.findingDifferences(pair.old, to: after, pair.new))
      }
      if before.numbers(pair.old) != after.numbers(pair.new) { differences.insert(.figure) }
      append(Change(old: pair.old, new: pair.new, differences: differences))
    }
    changed.sort { $0.new < $1.new }
    (added, removed, moved) = (pairing.added, pairing.removed, pairing.moved)
  }

  private mutating func append(_ change: Change) {
    if change.differences.isEmpty { kept += 1 } else { changed.append(change) }
  }

  /// Whether the article is the same, however its claims are ordered.
  package var isEmpty: Bool {
    changed.isEmpty && added.isEmpty && removed.isEmpty && facts.isEmpty && corrections.isEmpty
  }

  /// How many claims differ in something.
  package func count(_ differences: ClaimDifferences) -> Int {
    changed.count { !$0.differences.isDisjoint(with: differences) }
  }

  /// What differs in each of the new version's claims; nothing in those that are the same.
  package func differences(ofClaims count: Int) -> [ClaimDifferences] {
    var all = Array(repeating: ClaimDifferences(), count: count)
    for change in changed { all[change.new] = change.differences }
    for claim in added { all[claim] = .added }
    return all
  }
}
