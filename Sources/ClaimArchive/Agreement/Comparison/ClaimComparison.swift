import ArticleModel

/// Decides what two claims that speak of the same thing have to do with each other, from their stored
/// findings. It states differences and judges none of them.
enum ClaimComparison {
  /// - Parameter closeness: how much the claims share, from which it follows what may be said of them.
  /// - Returns: nil where they do not share enough for any statement.
  static func relation(
    _ left: ClaimRecord, _ right: ClaimRecord, _ closeness: ClaimCloseness
  ) -> ClaimRelation? {
    if closeness.isOfQuotations { return QuotationComparison.relation(left, right) }
    let found = figures(left, right, closeness)
    return found?.difference == nil || closeness.isEnoughForDifference ? found : nil
  }

  private static func figures(
    _ left: ClaimRecord, _ right: ClaimRecord, _ closeness: ClaimCloseness
  ) -> ClaimRelation? {
    let (mine, theirs) = (ClaimWords(left), ClaimWords(right))
    let isReport = !left.quotations.isEmpty || !right.quotations.isEmpty
    let amounts = AmountComparison(left, right, mine, theirs)
    let dates = DateComparison.difference(left.dates, right.dates, ignoringWeekdays: isReport)
    if let value = amounts.otherValue {
      guard dates == nil, !areOfOtherTimes(left, right) else {
        return ClaimRelation(difference: .period, left: value.left, right: value.right)
      }
      return ClaimRelation(difference: .value, left: value.left, right: value.right)
    }
    if let dates {
      // "Yesterday" in articles of two days is another day, and no contradiction.
      let areWrittenAlike =
        Folding.fold(left.dates[dates.0].text) == Folding.fold(right.dates[dates.1].text)
      return ClaimRelation(
        difference: areWrittenAlike ? .period : .date, left: .date(dates.0), right: .date(dates.1))
    }
    if let relation = bareFigures(mine, theirs) {
      // In sentences that share little else, other numbers are about something else.
      return closeness.words >= ClaimCloseness.leastForNumerals ? relation : nil
    }
    if mine.isDenied != theirs.isDenied {
      guard closeness.words >= ClaimCloseness.leastForDenial else { return nil }
      return ClaimRelation(difference: .denial, left: nil, right: nil)
    }
    if let limit = amounts.otherLimit {
      return ClaimRelation(difference: .qualifier, left: limit.left, right: limit.right)
    }
    return closeness.isEnoughForSame ? .same : nil
  }

  /// Numbers and times of day that are no findings.
  private static func bareFigures(_ mine: ClaimWords, _ theirs: ClaimWords) -> ClaimRelation? {
    if let times = ClaimWords.difference(mine.times, theirs.times) {
      return ClaimRelation(
        difference: .date, left: .figure(times.0.words), right: .figure(times.1.words))
    }
    return ClaimWords.difference(mine.numerals, theirs.numerals).map { numbers in
      ClaimRelation(
        difference: .value, left: .figure(numbers.0.words), right: .figure(numbers.1.words))
    }
  }

  /// Whether the articles were published so far apart that figures without a date may both be right.
  private static func areOfOtherTimes(_ left: ClaimRecord, _ right: ClaimRecord) -> Bool {
    guard left.dates.isEmpty || right.dates.isEmpty,
      let mine = left.article.metadata.published?.earliest?.daysSince1970,
      let theirs = right.article.metadata.published?.earliest?.daysSince1970
    else { return false }
    return abs(mine - theirs) > 45
  }
}

/// The amounts of two claims, paired.
struct AmountComparison {
  struct Pair: Hashable {
    var left: ClaimPart
    var right: ClaimPart
  }

  /// The first values of one measure that alone have no equal on the other side.
  private(set) var otherValue: Pair?
  /// The first equal values under another qualifier.
  private(set) var otherLimit: Pair?

  init(_ left: ClaimRecord, _ right: ClaimRecord, _ mine: ClaimWords, _ theirs: ClaimWords) {
    let values = Self.comparable(left, mine)
    let others = Self.comparable(right, theirs)
    var (open, otherOpen) = (Array(values.indices), Array(others.indices))
    for place in values.indices {
      // Of several equal ones, first that with the same qualifier.
      let equal = otherOpen.filter { values[place].isSameValue(as: others[$0]) }
      guard
        let match = equal.first(where: { others[$0].limit == values[place].limit }) ?? equal.first
      else { continue }
      open.removeAll { $0 == place }
      otherOpen.removeAll { $0 == match }
      if otherLimit == nil, values[place].limit != others[match].limit,
        values[place].isExactly(others[match])
      {
        otherLimit = Pair(left: .amount(place), right: .amount(match))
      }
    }
    for place in open {
      // Where several are left on a side, nothing tells which is which.
      let matches = otherOpen.filter { values[place].isComparable(with: others[$0]) }
      guard matches.count == 1, let match = matches.first,
        !open.contains(where: { $0 != place && values[$0].isComparable(with: others[match]) })
      else { continue }
      otherValue = Pair(left: .amount(place), right: .amount(match))
      return
    }
  }

  private static func comparable(
    _ claim: ClaimRecord, _ words: ClaimWords
  ) -> [ComparableAmount] {
    claim.amounts.enumerated().map { place, record in
      ComparableAmount(
        record.amount, following: record.amount.unit == nil ? words.following[place] : nil)
    }
  }
}
