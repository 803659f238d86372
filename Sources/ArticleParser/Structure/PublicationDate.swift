import ArticleModel

/// Reads the one date of a byline or dateline, as precisely as it says.
struct PublicationDate: Sendable {
  private static let names: [(month: Int, names: String)] = [
    (
      1,
      """
      january jan januar jänner janvier enero ene gennaio gen janeiro januari ledna
      stycznia января січня ιανουαρίου ocak tammikuuta ianuarie január يناير ינואר
      """
    ),
    (
      2,
      """
      february feb februar februari février févr fevr febrero febbraio fevereiro fev února
      lutego февраля лютого φεβρουαρίου şubat helmikuuta februarie február فبراير פברואר
      """
    ),
    (
      3,
      """
      march mar märz mars marzo março marca maart mrt března марта березня μαρτίου mart
      maaliskuuta martie március مارس מרץ
      """
    ),
    (
      4,
      """
      april apr avril avr abril abr aprile dubna kwietnia апреля квітня απριλίου nisan
      huhtikuuta aprilie április أبريل אפריל
      """
    ),
    (
      5,
      """
      may mai mayo maggio mag maio mei maj května maja мая травня μαΐου mayıs toukokuuta
      május مايو מאי
      """
    ),
    (
      6,
      """
      june jun juni juin junio giugno giu junho června czerwca июня червня ιουνίου haziran
      kesäkuuta iunie június يونيو יוני
      """
    ),
    (
      7,
      """
      july jul juli juillet juil julio luglio lug julho července lipca июля липня ιουλίου
      temmuz heinäkuuta iulie július يوليو יולי
      """
    ),
    (
      8,
      """
      august aug août aout agosto ago augustus augusti srpna sierpnia августа серпня
      αυγούστου ağustos elokuuta augusztus أغسطس אוגוסט
      """
    ),
    (
      9,
      """
      september sep sept septembre septiembre settembre set setembro září września
      сентября вересня σεπτεμβρίου eylül syyskuuta septembrie szeptember سبتمبر ספטמבר
      """
    ),
    (
      10,
      """
      october oct oktober okt octobre octubre ottobre ott outubro out října października
      октября жовтня οκτωβρίου ekim lokakuuta octombrie október أكتوبر אוקטובר
      """
    ),
    (
      11,
      """
      november nov novembre noviembre novembro listopadu listopada ноября листопада
      νοεμβρίου kasım marraskuuta noiembrie نوفمبر נובמבר
      """
    ),
    (
      12,
      """
      december dec dezember dez décembre déc diciembre dic dicembre dezembro prosince
      grudnia декабря грудня δεκεμβρίου aralık joulukuuta decembrie ديسمبر דצמבר
      """
    ),
  ]

  private let months: [UInt64: Int]

  init() {
    var months: [UInt64: Int] = [:]
    for (month, names) in Self.names {
      for word in WordReader.words(of: names) { months[word.hash] = month }
    }
    self.months = months
  }

  private enum Part {
    case number(Int, digits: Int, isDotted: Bool)
    case month(Int)
    /// 年, 月 or 日, and their Korean likes.
    case unit
  }

  /// The first date of a short text; `isDayFirst` says what 4/5/2024 means, where that is known.
  func date(in line: String, isDayFirst: Bool? = nil) -> DateInterval? {
    // A date has a figure, in ASCII or in a script of its own.
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) || $0 >= 0x80 }) else {
      return nil
    }
    if let day = CalendarDay(iso8601: line.prefix(10)) { return DateInterval(day: day) }
    let parts = parts(of: line)
    for index in parts.indices {
      if let date = date(parts[index...], isDayFirst) { return date }
    }
    return nil
  }

  private func parts(of line: String) -> [Part] {
    let utf8 = Array(line.utf8)
    return utf8.withUnsafeBufferPointer { utf8 in
      var reader = WordReader(utf8, 0..<utf8.count)
      var parts: [Part] = []
      while let word = reader.next() {
        if word.isNumber, word.length < 5 {
          let end = reader.position
          let value = utf8[(end - word.length)..<end].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
          parts.append(
            .number(value, digits: word.length, isDotted: end < utf8.count && utf8[end] == 0x2E))
        } else if let month = months[word.hash] {
          parts.append(.month(month))
        } else if Self.units.contains(word.hash) {
          parts.append(.unit)
        }
      }
      return parts
    }
  }

  private static let units = Set("年月日".unicodeScalars.map { WordHash.of($0.value) })

  private func date(_ parts: ArraySlice<Part>, _ isDayFirst: Bool?) -> DateInterval? {
    let numbers = parts.prefix(3)
    let first = numbers.startIndex
    guard numbers.count > 1 else { return nil }
    switch (parts[first], parts[first + 1], numbers.count > 2 ? parts[first + 2] : .unit) {
    case (.number(let day, 1...2, _), .month(let month), .number(let year, 4, _)),
      (.month(let month), .number(let day, 1...2, _), .number(let year, 4, _)),
      (.number(let year, 4, _), .number(let month, 1...2, _), .number(let day, 1...2, _)),
      (.number(let year, 4, _), .month(let month), .number(let day, 1...2, _)):
      return exactDay(year, month, day)
    case (
      .number(let day, 1...2, let isDotted), .number(let month, 1...2, _), .number(let year, 4, _)
    )
    where month < 13:
      // 4/5/2024 is the fourth of May or April the fifth: no day is invented.
      if day > 12 || isDotted || isDayFirst == true { return exactDay(year, month, day) }
      return day == month || isDayFirst == false ? exactDay(year, day, month) : nil
    case (.number(let month, 1...2, _), .number(let day, 1...2, _), .number(let year, 4, _)):
      return exactDay(year, month, day)
    case (.month(let month), .number(let year, 4, _), _):
      return (1500...2200).contains(year) ? DateInterval(year: year, month: month) : nil
    case (.number(let year, 4, _), .unit, .number(let month, 1...2, _)):
      let rest = parts.dropFirst(3).prefix(2)
      if rest.count == 2, case .unit = parts[rest.startIndex],
        case .number(let day, 1...2, _) = parts[rest.startIndex + 1]
      {
        return exactDay(year, month, day)
      }
      return DateInterval(year: year, month: month)
    default:
      return nil
    }
  }

  private func exactDay(_ year: Int, _ month: Int, _ day: Int) -> DateInterval? {
    guard (1500...2200).contains(year) else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { DateInterval(day: $0) }
  }
}
