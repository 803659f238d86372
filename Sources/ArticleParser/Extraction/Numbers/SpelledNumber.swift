/// Adds up a number that is written in words: "two hundred and fifty thousand", "nineteen ninety
/// six", "a half million".
struct SpelledNumber {
  private var total: Double = 0
  private var group: Double = 0
  private var hasGroup = false
  private var lastPlain: Double = .infinity
  private var lastScale: Double = .infinity
  private var pendingFraction: Double?
  private var sawArticle = false
  private var yearHead: Double?
  private var next: Int?
  private var isScaled = false

  /// Takes one more word; false where it cannot belong to the number.
  mutating func take(_ word: NumberWord, upTo end: Int) -> Bool {
    switch word {
    case .plain(let value):
      guard !sawArticle, pendingFraction == nil else { return false }
      if hasGroup, value >= lastPlain || lastPlain < 20 {
        // "nineteen ninety", "twenty fifteen": the century and the year in it.
        guard total == 0, yearHead == nil, (13...20).contains(group), value >= 10 else {
          return false
        }
        (yearHead, group) = (group, 0)
      }
      group += value
      (hasGroup, lastPlain) = (true, value >= 100 ? 1000 : value >= 20 ? 20 : 1)
    case .scale(let factor):
      guard yearHead == nil || factor != 12 else { return false }
      if let fraction = pendingFraction, factor >= 1000 {
        total += (hasGroup ? group : 1) * fraction * factor
        (group, hasGroup, pendingFraction) = (0, false, nil)
      } else if factor < 1000 {
        guard pendingFraction == nil, yearHead == nil, group < 100 else { return false }
        group = max(group, 1) * factor
        (hasGroup, lastPlain) = (true, .infinity)
      } else {
        guard factor < lastScale, yearHead == nil, hasGroup || total == 0 else { return false }
        total += (hasGroup ? group : 1) * factor
        (group, hasGroup, lastPlain) = (0, false, .infinity)
      }
      lastScale = factor >= 1000 ? factor : lastScale
      (sawArticle, isScaled) = (false, true)
    case .fraction(let value):
      guard pendingFraction == nil, total == 0 else { return false }
      (pendingFraction, sawArticle) = (value, false)
    case .article:
      guard !sawArticle, !hasGroup, total == 0 else { return false }
      sawArticle = true
      return true
    case .and:
      return hasGroup && (lastPlain == .infinity || isScaled) || total > 0
    case .ordinal:
      return false
    }
    next = end
    return true
  }

  /// The number so far; nil for a lone article.
  var reading: NumberReading? {
    guard let next else { return nil }
    var value = total + group
    if let yearHead { value = yearHead * 100 + group }
    if let pendingFraction {
      value = hasGroup || total > 0 ? value * pendingFraction : pendingFraction
    }
    return NumberReading(
      value: value, next: next, isScaled: isScaled,
      lastScale: lastScale.isFinite ? lastScale : 1, isYearStyle: yearHead != nil)
  }
}
