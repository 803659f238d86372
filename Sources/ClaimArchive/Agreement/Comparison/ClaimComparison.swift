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
    guard !isTabular(left), !isTabular(right) else { return nil }
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
      if mine.tellsChange || theirs.tellsChange, daysApart(left, right) ?? 0 > 0 {
        return ClaimRelation(difference: .series, left: value.left, right: value.right)
      }
      return ClaimRelation(difference: .value, left: value.left, right: value.right)
    }
    if let dates {
      // "Yesterday" in articles of two days is another day, and no contradiction.
      let areWrittenAlike =
        Folding.fold(left.dates[dates.0].text) == Folding.fold(right.dates[dates.1].text)
      return ClaimRelation(
        difference: areWrittenAlike || isRecurrence(left, dates.0, right, dates.1)
          ? .period : .date,
        left: .date(dates.0), right: .date(dates.1))
    }
    if let relation = bareFigures(mine, theirs) {
      return closeness.isEnoughForNumerals ? relation : nil
    }
    if mine.isDenied != theirs.isDenied {
      guard closeness.isEnoughForDenial else { return nil }
      return ClaimRelation(difference: .denial, left: nil, right: nil)
    }
    if let limit = amounts.otherLimit {
      guard closeness.isEnoughForQualifier else { return nil }
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
    let numbers =
      ClaimWords.difference(mine.numerals, theirs.numerals)
      ?? ClaimWords.difference(mine.numerals + mine.counts, theirs.numerals + theirs.counts)
    return numbers.map { numbers in
      ClaimRelation(
        difference: .value, left: .figure(numbers.0.words), right: .figure(numbers.1.words))
    }
  }

  /// What lies so many days before an article is history to it, and has one date whoever tells it.
  private static let history = 366

  /// Whether the articles were published so far apart that other figures may both be right (last month's
  /// prices, the next auction): no day or period that both name says that they are of the same.
  private static func areOfOtherTimes(_ left: ClaimRecord, _ right: ClaimRecord) -> Bool {
    guard let apart = daysApart(left, right), apart > EventComparison.mostDays else { return false }
    return !left.dates.contains { date in
      right.dates.contains {
        DateComparison.relation(date.date.interval, $0.date.interval) == .same
      }
    }
  }

  /// Whether two dates are those of two events of a series rather than two datings of one event.
  private static func isRecurrence(
    _ left: ClaimRecord, _ date: Int, _ right: ClaimRecord, _ other: Int
  ) -> Bool {
    guard let apart = daysApart(left, right), apart > EventComparison.mostDays else { return false }
    return !isHistory(left, date) || !isHistory(right, other)
  }

  private static func isHistory(_ claim: ClaimRecord, _ date: Int) -> Bool {
    guard let last = claim.dates[date].date.interval.latest?.daysSince1970,
      let published = claim.article.metadata.published?.earliest?.daysSince1970
    else { return false }
    return published - last > history
  }

  private static func daysApart(_ left: ClaimRecord, _ right: ClaimRecord) -> Int? {
    guard let mine = left.article.metadata.published?.earliest?.daysSince1970,
      let theirs = right.article.metadata.published?.earliest?.daysSince1970
    else { return nil }
    return abs(mine - theirs)
  }

  /// "Net 4,469,000 vs 4,039,000 Sales 209.8 mln", "Shr loss two cts vs profit one": a row of figures, whose
  /// subject stands elsewhere.
  private static func isTabular(_ claim: ClaimRecord) -> Bool {
    let text = Array(claim.text.utf8)
    var (words, figures, inAmounts) = (0, 0, 0)
    var start = claim.range.lowerBound
    for word in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 <= 0x20 }) {
      defer { start += word.count + 1 }
      guard !word.isEmpty else { continue }
      words += 1
      let hasLetter = word.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
      if !hasLetter || word.contains(where: { (0x30...0x39).contains($0) }) { figures += 1 }
      if claim.amounts.contains(where: { $0.amount.range.contains(start) }) { inAmounts += 1 }
    }
    return figures * 4 > words || inAmounts * 2 > words
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
