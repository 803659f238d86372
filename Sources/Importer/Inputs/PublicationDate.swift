package import ArticleModel

extension DateInterval {
  /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a day followed by a time of day
  /// (`2024-05-03T10:00:00Z`), whose day is taken as it is written.
  package init?(publicationDate text: String) {
    let bytes = Array(text.utf8)
    let day = String(decoding: bytes.prefix(10), as: UTF8.self)
    let isDayWithTime = bytes.count > 10 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20)
    if bytes.count == 10 || isDayWithTime {
      guard let day = CalendarDay(iso8601: day) else { return nil }
      self.init(day: day)
    } else if bytes.count == 7, let first = CalendarDay(iso8601: text + "-01") {
      self.init(year: first.year, month: first.month)
    } else if bytes.count == 4, let first = CalendarDay(iso8601: text + "-01-01") {
      self.init(year: first.year)
    } else {
      return nil
    }
  }
}
