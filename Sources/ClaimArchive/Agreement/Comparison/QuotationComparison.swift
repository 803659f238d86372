import ArticleModel

/// Holds the quotations of two claims against each other.
enum QuotationComparison {
  /// What their wording and speakers differ in; nil where one has the words of the other, by one speaker.
  static func relation(_ left: ClaimRecord, _ right: ClaimRecord) -> ClaimRelation {
    guard let (mine, theirs) = closest(left, right) else { return .same }
    let (one, other) = (left.quotations[mine], right.quotations[theirs])
    if areDifferent(one.quotation, in: left, other.quotation, in: right) {
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

  /// Two people who share no part of a name, both named with capitals ("he" and "a neighbour" are nobody),
  /// and neither stands beside the words where the other is given for them.
  private static func areDifferent(
    _ one: Quotation, in left: ClaimRecord, _ other: Quotation, in right: ClaimRecord
  ) -> Bool {
    guard let mine = one.speaker, let theirs = other.speaker, isName(mine), isName(theirs),
      areDifferentNames(words(mine), words(theirs)), !isShort(mine, for: theirs),
      !isShort(theirs, for: mine)
    else { return false }
    return !isNamed(theirs, in: left) && !isNamed(mine, in: right)
  }

  private static func areDifferentNames(_ mine: [Substring], _ theirs: [Substring]) -> Bool {
    if Set(mine).isSubset(of: theirs) || Set(theirs).isSubset(of: mine) { return false }
    guard let family = mine.last, let other = theirs.last else { return false }
    // "Edwin Lathbury" and "Cordelia Lathbury" are two people.
    if family == other, mine.count > 1, theirs.count > 1 { return mine.first != theirs.first }
    return Set(mine).isDisjoint(with: theirs)
  }

  /// "NYSE" for "New York Stock Exchange".
  private static func isShort(_ name: String, for full: String) -> Bool {
    let initials = full.split(separator: " ").compactMap(\.first).filter(\.isUppercase)
    return initials.count > 1 && name == String(initials)
  }

  private static func isNamed(_ name: String, in claim: ClaimRecord) -> Bool {
    guard let last = words(name).last else { return false }
    let around = words(claim.text) + words(claim.leadIn ?? "")
    return around.contains(last)
  }

  private static func isName(_ speaker: String) -> Bool {
    speaker.split(separator: " ").contains { $0.first?.isUppercase == true }
  }
}
