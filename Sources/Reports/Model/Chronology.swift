import ArticleModel

/// The one order in which reports tell what is dated: by the first day, then the longer span last,
/// then as the articles were imported and are read.
enum Chronology {
  /// Where an entry stands; compares as tuples do.
  typealias Place = (first: Int, last: Int, article: Int, offset: Int)

  /// The place of what is dated. What only says when something ended stands where it ended.
  static func place(_ interval: DateInterval?, article: Int, offset: Int) -> Place {
    (
      interval.flatMap(anchor)?.daysSince1970 ?? .min, interval?.latest?.daysSince1970 ?? .max,
      article, offset
    )
  }

  /// The day by which an interval is sorted and under whose year it stands.
  static func anchor(_ interval: DateInterval) -> CalendarDay? {
    interval.earliest ?? interval.latest
  }

  static func precedes(_ left: ReportEntry, _ right: ReportEntry) -> Bool {
    place(left) < place(right)
  }

  private static func place(_ entry: ReportEntry) -> Place {
    place(
      entry.interval, article: entry.citation.source, offset: entry.citation.range.lowerBound)
  }
}
