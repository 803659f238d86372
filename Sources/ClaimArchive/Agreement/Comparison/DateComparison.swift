import ArticleModel

/// Holds the dates of two claims against each other.
enum DateComparison {
  /// How two dates stand to each other.
  enum Relation { case same, compatible, different, incomparable }

  static func relation(_ left: DateInterval, _ right: DateInterval) -> Relation {
    if left.earliest == right.earliest, left.latest == right.latest { return .same }
    let mine = (left.earliest == nil, left.latest == nil)
    let theirs = (right.earliest == nil, right.latest == nil)
    // "by March" and "by June", "since 2016" and "since 2018" contradict each other as days do.
    if mine == theirs, mine.0 || mine.1 { return .different }
    let (first, last) = (bounds(left), bounds(right))
    if first.0 <= last.0 && last.1 <= first.1 || last.0 <= first.0 && first.1 <= last.1 {
      return .compatible
    }
    if mine != (false, false) || theirs != (false, false) { return .incomparable }
    if first.1 < last.0 || last.1 < first.0 { return .different }
    // "2019 to 2021" and "2020 to 2022" are two stretches, however much they have in common.
    return left.precision == .range && right.precision == .range && first.1 - first.0 > 31
      && abs((first.1 - first.0) - (last.1 - last.0)) < 3 ? .different : .compatible
  }

  /// The dates that contradict each other when those that agree are paired; nil where none do.
  ///
  /// - Parameter isReport: days counted from the publication ("on Tuesday") are left aside, because in
  ///   reported words they mostly say when somebody spoke.
  static func difference(
    _ left: [DateRecord], _ right: [DateRecord], ignoringWeekdays isReport: Bool
  ) -> (Int, Int)? {
    func places(_ dates: [DateRecord]) -> [Int] {
      dates.indices.filter {
        !isReport || !["weekday", "relative-day"].contains(dates[$0].date.rule)
      }
    }
    var (mine, theirs) = (places(left), places(right))
    for wanted in [Relation.same, .compatible] {
      for place in mine {
        let match = theirs.firstIndex {
          relation(left[place].date.interval, right[$0].date.interval) == wanted
        }
        guard let match else { continue }
        theirs.remove(at: match)
        mine.removeAll { $0 == place }
      }
    }
    // Where several of a kind are left on a side, they date different things, as a day and a year do.
    for place in mine {
      let precision = left[place].date.interval.precision
      let others = theirs.filter { right[$0].date.interval.precision == precision }
      guard others.count == 1, let other = others.first,
        mine.count(where: { left[$0].date.interval.precision == precision }) == 1,
        relation(left[place].date.interval, right[other].date.interval) == .different
      else { continue }
      return (place, other)
    }
    return nil
  }

  private static func bounds(_ interval: DateInterval) -> (Int, Int) {
    (interval.earliest?.daysSince1970 ?? .min, interval.latest?.daysSince1970 ?? .max)
  }
}
