internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// How many claims there are in each year or month.
enum Histogram {
  /// Counts by years, else by months where all lie within two years; empty periods between them included.
  static func periods(
    years: [Counted<String>], months: @autoclosure () throws(ArchiveError) -> [Counted<String>]
  ) throws(ArchiveError) -> [Counted<String>] {
    let numbers = years.compactMap { Int($0.item) }
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    guard last - first < 2 else {
      return filled(years, (first...last).map { padded($0, 4) })
    }
    let counts = try months()
    let names = (first...last).flatMap { year in
      (1...12).map { padded(year, 4) + "-" + padded($0, 2) }
    }
    let known = Set(counts.map(\.item))
    let (start, end) = (
      names.firstIndex(where: known.contains), names.lastIndex(where: known.contains)
    )
    guard let start, let end else { return [] }
    return filled(counts, Array(names[start...end]))
  }

  private static func filled(_ counts: [Counted<String>], _ names: [String]) -> [Counted<String>] {
    let known = Dictionary(counts.map { ($0.item, $0.count) }, uniquingKeysWith: +)
    return names.map { Counted(item: $0, count: known[$0] ?? 0) }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Bars of which the longest fills the width.
  static func bars(_ periods: [Counted<String>], width: Int) -> [String] {
    let most = periods.map(\.count).max() ?? 0
    let room = max(10, width - 20)
    return periods.map { period in
      let eighths = most == 0 ? 0 : period.count * room * 8 / most
      let ends = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
      let bar = String(repeating: "█", count: eighths / 8) + ends[eighths % 8]
      let shown = bar.isEmpty && period.count > 0 ? "▏" : bar
      return DisplayWidth.fit(period.item, to: 8) + shown + (shown.isEmpty ? "" : " ")
        + period.count.grouped
    }
  }
}
