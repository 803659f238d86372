import ArticleModel

/// Holds the quotations of two claims against each other.
enum QuotationComparison {
  /// What their wording and speakers differ in; nil where one has the words of the other, by one speaker.
  static func relation(_ left: ClaimRecord, _ right: ClaimRecord) -> ClaimRelation {
    guard let (mine, theirs) = closest(left, right) else { return .same }
    let (one, other) = (left.quotations[mine], right.quotations[theirs])
    if areDifferentSpeakers(one.quotation.speaker, other.quotation.speaker) {
      return ClaimRelation(difference: .speaker, left: .speaker(mine), right: .speaker(theirs))
    }
    let (words, otherWords) = (PlainWords.bytes(of: one.text), PlainWords.bytes(of: other.text))
    // Who quotes less does not quote otherwise.
    if PlainWords.contain(words, in: otherWords) || PlainWords.contain(otherWords, in: words) {
      return .same
    }
    return ClaimRelation(difference: .wording, left: .quotation(mine), right: .quotation(theirs))
  }

  /// The direct quotations that share most words.
  private static func closest(_ left: ClaimRecord, _ right: ClaimRecord) -> (Int, Int)? {
    var best: (pair: (Int, Int), share: Double)?
    let theirs = directs(right).map { ($0, Set(words(right.quotations[$0].text))) }
    for mine in directs(left) {
      let own = Set(words(left.quotations[mine].text))
      for (place, other) in theirs {
        let share = Double(own.intersection(other).count) / Double(max(1, own.union(other).count))
        if share > best?.share ?? 0 { best = ((mine, place), share) }
      }
    }
    return best?.pair
  }

  private static func directs(_ claim: ClaimRecord) -> [Int] {
    claim.quotations.indices.filter { claim.quotations[$0].quotation.directness != .indirect }
  }

  private static func words(_ text: String) -> [Substring] {
    PlainWords.normalized(text).split(separator: " ")
  }

  /// Two people who share no part of a name, both named with capitals ("he" and "a neighbour" are nobody).
  private static func areDifferentSpeakers(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right, isName(left), isName(right) else { return false }
    let (mine, theirs) = (words(left), words(right))
    guard let family = mine.last, let other = theirs.last else { return false }
    // "Edwin Lathbury" and "Cordelia Lathbury" are two people; "Lathbury" may be either.
    if family == other, mine.count > 1, theirs.count > 1 { return mine.first != theirs.first }
    return Set(mine).isDisjoint(with: theirs)
  }

  private static func isName(_ speaker: String) -> Bool {
    speaker.split(separator: " ").contains { $0.first?.isUppercase == true }
  }
}
