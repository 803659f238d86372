import ArticleModel

/// How two figures stand to each other, whatever they are of.
enum FigureComparison {
  /// The same value, put alike.
  case same
  /// The same value, but "more than" or "about" it in one of them.
  case otherQualifier
  case otherValue
  /// Not of one kind: their values say nothing of each other.
  case incomparable

  /// - Parameter countsAlike: whether what two figures without a unit count is the same thing.
  init(_ draft: Amount, _ source: Amount, countsAlike: Bool) {
    guard draft.kind == source.kind else {
      self = .incomparable
      return
    }
    var (draft, source) = (draft, source)
    let isConverted = draft.unit != source.unit
    // A "ton" is a tonne in one paper, and a short ton in another.
    let isLooseTon =
      Set([draft.unit, source.unit]) == ["ton", "tonne"] && Self.isSame(draft, source)
    if isConverted, !isLooseTon {
      guard let mine = UnitScale.converted(draft), let theirs = UnitScale.converted(source),
        mine.unit == theirs.unit
      else {
        self = .incomparable
        return
      }
      (draft, source) = (mine, theirs)
    }
    guard draft.unit != nil || countsAlike else {
      self = .incomparable
      return
    }
    if Self.isSame(draft, source) || isConverted && Self.isNear(draft, source) {
      self =
        Qualifier(draft.qualifier).agrees(with: Qualifier(source.qualifier))
        ? .same : .otherQualifier
    } else {
      self = Self.rounds(draft, source) ? .same : .otherValue
    }
  }

  private static func isSame(_ left: Amount, _ right: Amount) -> Bool {
    isSame(left.value, right.value)
      && isSame(left.valueMax ?? left.value, right.valueMax ?? right.value)
  }

  /// Who converts a value rounds it: "five kilometres" for three miles.
  private static func isNear(_ left: Amount, _ right: Amount) -> Bool {
    let isTemperature = left.kind == .temperature
    func isNear(_ left: Double, _ right: Double) -> Bool {
      abs(left - right) <= (isTemperature ? degrees : max(abs(left), abs(right)) * conversion)
    }
    return isNear(left.value, right.value)
      && isNear(left.valueMax ?? left.value, right.valueMax ?? right.value)
  }

  private static let conversion = 0.04
  private static let degrees = 0.6

  private static func isSame(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(abs(left), abs(right))
  }

  /// "about 40" for 41, "more than 40" for 42, "nearly 50" for 48: what a writer may say of the value.
  private static func rounds(_ draft: Amount, _ source: Amount) -> Bool {
    guard draft.valueMax == nil, source.valueMax == nil, draft.value > 0 else { return false }
    let ratio = source.value / draft.value
    return switch Qualifier(draft.qualifier) {
    case .none: false
    case .about: (0.95...1.05).contains(ratio)
    case .more: (1...1.1).contains(ratio)
    case .less: (0.9...1).contains(ratio)
    }
  }

  /// Whether one value looks like a slip of the other: digits in another order, a digit too many.
  static func looksLikeSlip(_ left: Amount, _ right: Amount) -> Bool {
    let (left, right) = (digits(left.value), digits(right.value))
    return left.count > 1 && left.sorted() == right.sorted()
  }

  private static func digits(_ value: Double) -> [UInt8] {
    value.description.utf8.filter { (0x31...0x39).contains($0) }
  }
}

/// What the words before a number do to it.
enum Qualifier {
  case none, about, more, less

  init(_ words: String?) {
    guard let words else {
      self = .none
      return
    }
    let folded = Folding.fold(words)
    self =
      Self.moreWords.contains(folded)
      ? .more
      : Self.lessWords.contains(folded) ? .less : Self.exactWords.contains(folded) ? .none : .about
  }

  /// Whether a writer may put a value so that the source puts otherwise: "about 40" for 40.
  func agrees(with source: Qualifier) -> Bool {
    self == source || self == .about && source == .none
  }

  private static let exactWords: Set = [
    "exactly", "precisely", "just", "only", "as many as", "as much as",
  ]
  private static let moreWords: Set = [
    "over", "above", "at least", "more than", "no less than", "greater than", "upwards of",
    "in excess of", "mehr als", "mindestens", "über", "gut", "plus de", "au moins", "más de",
    "al menos", "più di", "almeno", "oltre", "mais de", "pelo menos", "meer dan", "minstens",
    "ruim",
  ]
  private static let lessWords: Set = [
    "nearly", "almost", "under", "below", "barely", "at most", "up to", "less than", "fewer than",
    "no more than", "as little as", "as few as", "knapp", "fast", "weniger als", "höchstens",
    "bis zu", "unter", "près de", "moins de", "jusqu'à", "presque", "casi", "menos de", "hasta",
    "quasi", "meno di", "fino a", "quase", "até", "bijna",
  ]
}
