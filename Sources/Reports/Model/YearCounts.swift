/// Counts by year, gathered into equal steps of so many years that a chart can show them all. A few
/// years far from the rest do not thin the chart: they are counted in its first or last step.
package struct YearCounts: Hashable, Sendable {
  /// More columns than these are too thin to be read.
  private static let most = 48
  /// One count in so many may stand outside at each end.
  private static let outlying = 50

  /// How many years one step has.
  package let step: Int
  /// The first year of the first step.
  package let first: Int
  /// A count for each step, without gaps.
  package let counts: [Int]
  /// Whether the first step has what came before it, too.
  package let isOpenBefore: Bool
  /// Whether the last step has what comes after it, too.
  package let isOpenAfter: Bool

  /// Nil where there is no year.
  init?(_ years: [Int: Int]) {
    let allowed = years.values.reduce(0, +) / Self.outlying
    let sorted = years.sorted { $0.key < $1.key }
    guard let least = sorted.first?.key, let greatest = sorted.last?.key,
      let from = Self.edge(sorted, allowed), let to = Self.edge(sorted.reversed(), allowed)
    else { return nil }
    let span = to - from + 1
    let step = [1, 2, 5, 10, 25, 50, 100, 250].first { span <= $0 * Self.most } ?? 1000
    let first = from / step * step
    let last = (to - first) / step
    var counts = Array(repeating: 0, count: last + 1)
    for (year, count) in years { counts[min(last, max(0, year - first) / step)] += count }
    (self.step, self.first, self.counts) = (step, first, counts)
    (isOpenBefore, isOpenAfter) = (least < first, greatest >= first + (last + 1) * step)
  }

  /// The first year before which more than nothing to speak of stands.
  private static func edge(_ years: [(key: Int, value: Int)], _ allowed: Int) -> Int? {
    var left = allowed
    for (year, count) in years {
      left -= count
      if left < 0 { return year }
    }
    return years.last?.key
  }

  /// "2019", or "2010–2019" where a step has several years; open ends say so.
  func name(_ index: Int) -> String {
    let start = first + index * step
    let end = start + step - 1
    if index == 0, isOpenBefore { return "until \(end)" }
    if index == counts.count - 1, isOpenAfter { return "from \(start)" }
    return step == 1 ? String(start) : "\(start)–\(end)"
  }
}
