import ArticleModel

/// Reads the dates that machines write into pages, and those that people do.
struct PageDates {
  let dates: PublicationDate
  /// Whether 4/5/2024 is the fourth of May there; nil where the language does not say.
  var isDayFirst: Bool?

  /// The web's articles; what lies outside is a default or a slip.
  private static let years = 1_980...2_100

  func date(_ text: String?) -> DateInterval? {
    guard let text, text.utf8.count < 120, let date = read(text),
      let first = date.earliest, Self.years.contains(first.year)
    else { return nil }
    return date
  }

  private func read(_ text: String) -> DateInterval? {
    let bytes = Array(text.utf8.drop { $0.isHTMLSpace })
    var digits = 0
    while digits < bytes.count, bytes[digits].isASCIIDigit { digits += 1 }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
    switch digits {
    case 8 where digits == bytes.count || !bytes[digits].isASCIILetter || bytes[8] == 0x54:
      return CalendarDay(year: number(0..<4), month: number(4..<6), day: number(6..<8))
        .map { DateInterval(day: $0) }
    case 12, 14:
      return CalendarDay(year: number(0..<4), month: number(4..<6), day: number(6..<8))
        .map { DateInterval(day: $0) }
    case 10 where bytes.count == 10, 13 where bytes.count == 13:
      let seconds = number(0..<10)
      return CalendarDay(daysSince1970: seconds / 86_400).map { DateInterval(day: $0) }
    case 4 where bytes.count == 7 && bytes[4] == UInt8(ascii: "-"):
      return DateInterval(year: number(0..<4), month: number(5..<7))
    case 4 where bytes.count == 4:
      return DateInterval(year: number(0..<4))
    default:
      return dates.date(in: text, isDayFirst: isDayFirst)
    }
  }

  /// The date in an address: ".../2024/05/03/..." or "...-20240503-...".
  func date(inURL url: String) -> DateInterval? {
    guard let path = url.firstPlace(of: "://").map({ url[$0.upperBound...] }) else { return nil }
    var parts: [Substring] = []
    for part in path.split(whereSeparator: { "/-_.?=&".contains($0) }) { parts.append(part) }
    var month: DateInterval?
    for index in parts.indices {
      let part = parts[index]
      guard part.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
      if part.count == 8, let day = date(String(part)) { return day }
      guard part.count == 4, let year = Int(part), Self.years.contains(year),
        parts.indices.contains(index + 1),
        let number = Self.month(parts[index + 1])
      else { continue }
      if parts.indices.contains(index + 2), parts[index + 2].count <= 2,
        let day = Int(parts[index + 2]),
        let date = CalendarDay(year: year, month: number, day: day)
      {
        return DateInterval(day: date)
      }
      month = month ?? DateInterval(year: year, month: number)
    }
    return month
  }

  private static let shortMonths = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func month(_ part: Substring) -> Int? {
    if part.count <= 2, let number = Int(part), (1...12).contains(number) { return number }
    return shortMonths.firstIndex(of: part.lowercased()).map { $0 + 1 }
  }
}
