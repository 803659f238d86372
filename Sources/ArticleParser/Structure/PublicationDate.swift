import ArticleModel

/// Reads the one date of a byline or dateline, as precisely as it says.
struct PublicationDate: Sendable {
  private enum Part {
    case number(Int, digits: Int, isDotted: Bool)
    case month(Int)
    /// 年, 月 or 日, and their Korean likes.
    case unit
    /// A word that stands in no date.
    case word
  }

  /// The first date of a short text; `isDayFirst` says what 4/5/2024 means, where that is known.
  func date(in line: String, isDayFirst: Bool? = nil) -> DateInterval? {
    Self.mayHoldDate(line) ? isoDay(line) ?? first(parts(of: line), isDayFirst) : nil
  }

  /// The first date of a short text, and whether it names a day at all: which one 4/5/2024 is may be
  /// open.
  func reading(of line: String) -> (date: DateInterval?, isDated: Bool) {
    guard Self.mayHoldDate(line) else { return (nil, false) }
    if let day = isoDay(line) { return (day, true) }
    let parts = parts(of: line)
    let date = first(parts, nil)
    return (date, date != nil || first(parts, true) != nil)
  }

  /// A date has a figure, in ASCII or in a script of its own.
  private static func mayHoldDate(_ line: String) -> Bool {
    line.utf8.contains { (0x30...0x39).contains($0) || $0 >= 0x80 }
  }

  private func isoDay(_ line: String) -> DateInterval? {
    CalendarDay(iso8601: line.prefix(10)).map { DateInterval(day: $0) }
  }

  private func first(_ parts: [Part], _ isDayFirst: Bool?) -> DateInterval? {
    parts.indices.lazy.compactMap { date(parts[$0...], isDayFirst) }.first
  }

  private func parts(of line: String) -> [Part] {
    let utf8 = Self.withASCIIDigits(line)
    return utf8.withUnsafeBufferPointer { utf8 in
      var reader = WordReader(utf8, 0..<utf8.count)
      var parts: [Part] = []
      while let word = reader.next() {
        let end = reader.position
        if word.isNumber, isOfClock(utf8, (end - word.length)..<end) {
          parts.append(.word)
        } else if word.isNumber, word.length < 5 {
          parts.append(
            number(utf8[(end - word.length)..<end], isDotted: end < utf8.count && utf8[end] == 0x2E)
          )
        } else if let second = MonthNames.secondWords[word.hash] {
          if case .month(let first)? = parts.last, second, MonthNames.pairs.contains(first) {
            parts[parts.count - 1] = .month(first % 12 + 1)
          }
        } else if let month = MonthNames.table[word.hash] {
          // "April / Nisan 2024" names one month in two ways.
          if case .month(month)? = parts.last { continue }
          parts.append(.month(month))
        } else if Self.units.contains(word.hash) {
          parts.append(.unit)
        } else if !Self.fillers.contains(word.hash) {
          parts += joined(
            UnsafeBufferPointer(rebasing: utf8[..<end]), length: word.length,
            isDotted: end < utf8.count && utf8[end] == 0x2E)
        }
      }
      return parts
    }
  }

  /// Whether a figure is an hour or a minute: "10:25".
  private func isOfClock(_ utf8: UnsafeBufferPointer<UInt8>, _ figure: Range<Int>) -> Bool {
    let colon = UInt8(ascii: ":")
    guard figure.count < 3 else { return false }
    let behind = figure.upperBound
    let before = figure.lowerBound - 1
    return behind + 1 < utf8.count && utf8[behind] == colon && utf8[behind + 1].isASCIIDigit
      || before > 0 && utf8[before] == colon && utf8[before - 1].isASCIIDigit
  }

  private func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>, isDotted: Bool) -> Part {
    let value = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return .number(value, digits: digits.count, isDotted: isDotted)
  }

  /// The parts of a word that is a figure with letters at it: "3rd", "1er", "2024г", "2020년".
  private func joined(
    _ utf8: UnsafeBufferPointer<UInt8>, length: Int, isDotted: Bool
  ) -> [Part] {
    // Letters take up to three bytes each; a longer word is none of these.
    guard length < 20 else { return [.word] }
    var start = utf8.count
    for _ in 0..<length {
      start -= utf8.scalar(before: start).length
    }
    let word = utf8[start...]
    let digits = word.prefix { $0.isASCIIDigit }
    if digits.isEmpty { return month(joinedToDay: word, isDotted: isDotted) }
    guard digits.count < 5 else { return [.word] }
    let rest = UnsafeBufferPointer(rebasing: word[(start + digits.count)...])
    let (scalar, _) = rest.scalar(at: 0)
    let hasUnit = Self.units.contains(WordHash.of(scalar)) || scalar == 0xB144
    return [number(digits, isDotted: false)] + (hasUnit ? [.unit] : [])
  }

  /// "May3" for "May 3", or the day of "Outlet16.08.2020".
  private func month(
    joinedToDay word: Slice<UnsafeBufferPointer<UInt8>>, isDotted: Bool
  ) -> [Part] {
    let letters = word.prefix { !$0.isASCIIDigit }
    let digits = word[letters.endIndex...]
    guard (1...2).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else {
      return [.word]
    }
    let day = number(digits, isDotted: isDotted)
    let names = WordReader.words(of: String(decoding: letters, as: UTF8.self))
    guard let month = names.first.flatMap({ MonthNames.table[$0.hash] }) else {
      return [.word, day]
    }
    return [.month(month), day]
  }

  /// Figures of other scripts as ASCII ones.
  private static func withASCIIDigits(_ line: String) -> [UInt8] {
    guard line.utf8.contains(where: { $0 >= 0xD9 }) else { return Array(line.utf8) }
    var utf8: [UInt8] = []
    for scalar in line.unicodeScalars {
      if scalar.value > 0x65F, let zero = zeros.last(where: { $0 <= scalar.value }),
        scalar.value - zero < 10
      {
        utf8.append(UInt8(0x30 + scalar.value - zero))
      } else if (0x660...0x669).contains(scalar.value) {
        utf8.append(UInt8(0x30 + scalar.value - 0x660))
      } else {
        utf8.append(contentsOf: String(scalar).utf8)
      }
    }
    return utf8
  }

  /// Zero in Persian, the scripts of India, Thai, Lao, Burmese, and full width.
  private static let zeros: [UInt32] = [
    0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040,
    0xFF10,
  ]

  private static let units = Set("年月日년월일".unicodeScalars.map { WordHash.of($0.value) })

  /// Words that stand inside a date: "3 de mayo de 2024", "2024. gada 3. maijs".
  private static let fillers = Set(
    [
      "de", "del", "d", "of", "the", "gada", "m", "g", "г", "р", "року", "года", "à", "e", "den",
      "n",
      "th", "st", "nd", "rd", "tháng", "năm", "thg", "เดือน", "พ", "ศ",
    ].map { WordHash.of($0) })

  private func date(_ parts: ArraySlice<Part>, _ isDayFirst: Bool?) -> DateInterval? {
    let numbers = parts.prefix(3)
    let first = numbers.startIndex
    guard numbers.count > 1 else { return nil }
    switch (parts[first], parts[first + 1], numbers.count > 2 ? parts[first + 2] : .unit) {
    case (.number(let day, 1...2, _), .month(let month), .number(let year, 4, _)),
      (.month(let month), .number(let day, 1...2, _), .number(let year, 4, _)),
      (.number(let year, 4, _), .number(let month, 1...2, _), .number(let day, 1...2, _)),
      (.number(let year, 4, _), .month(let month), .number(let day, 1...2, _)),
      (.number(let year, 4, _), .number(let day, 1...2, _), .month(let month)):
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
      return Self.gregorian(year).flatMap { DateInterval(year: $0, month: month) }
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
    Self.gregorian(year).flatMap { CalendarDay(year: $0, month: month, day: day) }
      .map { DateInterval(day: $0) }
  }

  /// A year as articles are dated; Thailand counts 543 more.
  private static func gregorian(_ year: Int) -> Int? {
    switch year {
    case 1500...2200: year
    case 2400...2700: year - 543
    default: nil
    }
  }
}
