import ArticleModel

/// Reads the dates of one article: what stands at a token, and what it means for the calendar.
///
/// Rules are grouped by what they begin with, one file each; every rule returns the piece it read
/// or nil, and looks no further than a few tokens ahead.
struct DateReader {
  let context: ExtractionContext
  let words: WordTable<DateWord>
  let numbers: NumberReader
  let isDayFirst: Bool
  /// The date that an entry or section stands under ("2020: …"): its year holds for dates without.
  var entry: DateInterval?
  /// The day that a time without one belongs to; nil where it is unknown.
  var dayInHand: DateInterval?

  var tokens: [Token] { context.tokens }
  var reference: CalendarDay? { context.referenceDay }

  init(_ context: ExtractionContext, _ dates: DateVocabulary, _ numbers: NumberVocabulary) {
    self.context = context
    words = dates[context.writing]
    self.numbers = NumberReader(context, numbers)
    isDayFirst = DayOrder.isDayFirst(context)
  }

  /// The date word or phrase at a token.
  func word(_ index: Int, _ end: Int) -> (meaning: DateWord, next: Int)? {
    guard index < end, context.classes(index).contains(.dateWord) else { return nil }
    return words.match(tokens, at: index, end: end)
  }

  /// The date that begins at a token, with the time of day that hangs on it; `isExpected` where a
  /// word before announces one.
  func piece(at index: Int, end: Int, isExpected: Bool = false) -> DatePiece? {
    guard var piece = untimed(at: index, end: end, isExpected: isExpected) else { return nil }
    if piece.isDay { piece.next = withTime(piece.next, end) }
    return piece
  }

  private func untimed(at index: Int, end: Int, isExpected: Bool) -> DatePiece? {
    guard index < end else { return nil }
    let token = tokens[index]
    switch token.kind {
    case .number:
      return numericDate(at: index, end: end, isExpected: isExpected)
        ?? counted(at: index, end: end) ?? dayFirst(at: index, end: end)
        ?? ordinalPeriod(at: index, end: end, isExpected: isExpected)
        ?? decade(at: index, end: end) ?? chinese(at: index, end: end)
        ?? yearFirst(at: index, end: end, isExpected: isExpected)
    case .word:
      if let century = romanCentury(at: index, end: end) { return century }
      let classes = context.classes(index)
      if classes.contains(.dateWord), let piece = worded(at: index, end: end, isExpected) {
        return isRecurring(index) ? nil : piece
      }
      guard !classes.isDisjoint(with: [.numberWord, .ordinal, .magnitude]), !isRecurring(index),
        !isLoneArticle(index, end)
      else { return nil }
      return counted(at: index, end: end) ?? dayFirst(at: index, end: end)
        ?? ordinalPeriod(at: index, end: end, isExpected: isExpected)
        ?? spelledYear(at: index, end: end, isExpected: isExpected)
    case .ideograph: return chinese(at: index, end: end)
    case .mark:
      return token.scalar == 0x27 || token.scalar == 0x2019 || token.scalar == 0x2018
        ? shortDecade(at: index, end: end) : nil
    default: return nil
    }
  }

  /// "a" and "an" begin no date but "a year ago", "a hundred days ago".
  private func isLoneArticle(_ index: Int, _ end: Int) -> Bool {
    guard case .article? = numbers.words[tokens[index].word] else { return false }
    return index + 1 >= end
      || context.classes(index + 1).isDisjoint(with: [
        .calendarUnit, .numberWord, .ordinal, .magnitude,
      ])
  }

  /// "every Monday", "each May".
  private func isRecurring(_ index: Int) -> Bool {
    isPreceded(index, by: { if case .every = $0 { true } else { false } })
  }

  /// "Friday mornings".
  private func recurs(_ next: Int, _ end: Int) -> Bool {
    if case .habit? = word(next, end)?.meaning { true } else { false }
  }

  private func worded(at index: Int, end: Int, _ isExpected: Bool) -> DatePiece? {
    guard let (meaning, next) = word(index, end) else { return nil }
    switch meaning {
    case .month(let month):
      return self.month(month, at: index, next, end, isDoubtful: false, isExpected)
    case .doubtfulMonth(let month):
      return self.month(month, at: index, next, end, isDoubtful: true, isExpected)
    case .weekday where recurs(next, end), .doubtfulWeekday where recurs(next, end): return nil
    case .weekday(let day): return weekday(day, at: index, next, end, isDoubtful: false)
    case .doubtfulWeekday(let day): return weekday(day, at: index, next, end, isDoubtful: true)
    case .season(let season): return self.season(season, at: index, next, end)
    case .day(let offset):
      let day = reference?.adding(days: offset)
      return DatePiece(day.map(DateInterval.init(day:)), next: next, rule: "relative-day")
    case .year(let offset): return relative(.year, offset, next: next)
    case .holiday(let holiday): return self.holiday(holiday, next, end)
    case .decade(let tens):
      return DatePiece(
        DatePeriod.years(1900 + tens, 10, .decade), next: next, rule: "decade-word")
    case .part(let part): return self.part(part, at: index, next, end)
    case .step(let step): return stepped(step, next, end)
    case .earlier, .later: return earlierOrLater(meaning, next, end)
    case .unit(let unit): return self.unit(unit, at: index, next, end, isExpected)
    case .fiscal: return fiscalYear(next, end)
    case .quarterLetter, .halfLetter: return lettered(meaning, at: index, next, end)
    case .agoBefore: return countedAfter(meaning, next, end)
    case .within:
      return isFuture(index) || context.isWord(index, "dentro")
        ? countedAfter(meaning, next, end) : nil
    case .at:
      guard context.writing != .english || context.isWord(index, "in") else { return nil }
      return countedAfter(.within, next, end).flatMap { isFuture(index) ? $0 : nil }
    default: return nil
    }
  }

  // MARK: What stands around

  /// The token after articles and "of".
  func skip(_ index: Int, _ end: Int, of: Bool = false) -> Int {
    var index = index
    while index < end, tokens[index].kind == .elision || isFiller(index, end, of) { index += 1 }
    return index
  }

  private func isFiller(_ index: Int, _ end: Int, _ of: Bool) -> Bool {
    guard let (meaning, _) = word(index, end) else { return false }
    return switch meaning {
    case .article: true
    case .of: of
    case .from: of && isOfGenitive
    default: false
    }
  }

  /// Whether the date word right before a token is one of those asked for.
  func isPreceded(_ index: Int, by test: (DateWord) -> Bool) -> Bool {
    guard index > 0, !tokens[index - 1].isMark("."),
      context.classes(index - 1).contains(.dateWord), let meaning = words[tokens[index - 1].word]
    else { return false }
    return test(meaning)
  }

  /// Whether the clause speaks of what is to come: "will", "wird", "to" stand shortly before.
  func isFuture(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= 12 {
      let token = tokens[place]
      if token.kind == .mark, token.isMark(".") || token.isMark("\"") || token.isMark("”") {
        return false
      }
      if context.classes(place).contains(.futureWord) { return true }
      if context.classes(place).contains(.planWord), isPlan(place) { return true }
      if token.shape.contains(.lineBreakBefore) { return false }
      place -= 1
    }
    return false
  }

  /// "is scheduled to", "plans to", "planned for"; "had been scheduled to" speaks of the past.
  private func isPlan(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, context.isWord(index + 1, "to for") else { return false }
    return !(max(0, index - 3)..<index).contains { context.isWord($0, "had") }
  }

  /// The year that makes a yearless date nearest, looking ahead where the clause does.
  func nearestYear(month: Int, day: Int?, at index: Int) -> Int? {
    if let first = entry?.earliest, let last = entry?.latest, first.year == last.year {
      return first.year
    }
    guard let reference else { return nil }
    let isLater = (month, day ?? 1) > (reference.month, day == nil ? 1 : reference.day)
    let isEarlier = (month, day ?? 31) < (reference.month, day == nil ? 31 : reference.day)
    if isFuture(index) { return reference.year + (isEarlier ? 1 : 0) }
    let months = month - reference.month
    if isLater, months > 6 { return reference.year - 1 }
    return reference.year + (isEarlier && months < -9 ? 1 : 0)
  }

  /// A period so many steps from the present one.
  func relative(_ unit: CalendarUnit, _ steps: Int, next: Int) -> DatePiece {
    DatePiece(
      reference.flatMap { DatePeriod.period(unit, from: $0, steps: steps) }, next: next,
      rule: "relative-period")
  }
}
