/// How much two claims share: the cosine of their words, each weighted by how rare it is in the archive and
/// in the two articles (tf-idf), once of words alone and once with figures and dates among them.
struct ClaimCloseness: Hashable {
  /// Of words alone, 0 to 1.
  var words: Float
  /// Of words, figures and dates, 0 to 1.
  var all: Float
  /// How many words they share.
  var sharedWords: Int
  /// How many of these are no part of a name.
  var sharedPlainWords: Int
  /// These as a share of the words of either, each counted alike: the words of the event, which many claims
  /// of its articles have, weigh little and make up most of the sentence that tells it.
  var shareOfShorter: Float
  var shareOfLonger: Float
  /// How many words of the longer one are not shared.
  var otherWords: Int
  /// Whether they share any figure or date.
  var sharesFigure: Bool
  /// Whether they share figures that are likely to count the same thing.
  var sharesTellingFigure: Bool
  /// Whether both have an amount of a measure of which their articles have no other.
  var sharesMeasure: Bool
  /// Whether both name somebody, and nobody in common.
  var namesOthers: Bool
  /// Whether both hold somebody's words, and just these were compared.
  var isOfQuotations: Bool

  // Chosen on half of the labelled pairs of `Fixtures/gold/agreement.jsonl`, for precision.
  private static let leastWords: Float = 0.5
  private static let leastAll: Float = 0.38
  private static let leastWithFigure: Float = 0.17
  private static let leastWithMeasure: Float = 0.1
  private static let leastOfQuotations: Float = 0.6
  private static let leastOfFigureQuotations: Float = 0.5
  private static let leastForSame: Float = 0.55
  private static let leastForDifference: Float = 0.12
  private static let leastForNumerals: Float = 0.6
  private static let leastShare: (shorter: Float, longer: Float) = (0.55, 0.35)
  private static let leastForQualifier: Float = 0.2
  private static let mostForDenial = 2

  /// Whether they can be taken to speak of the same thing.
  var isEnough: Bool {
    if isOfQuotations {
      return words >= Self.leastOfQuotations && sharedWords > 1
        || words >= Self.leastOfFigureQuotations && sharesFigure
    }
    if sharesTellingFigure, all >= Self.leastWithFigure { return true }
    if sharesMeasure, sharedPlainWords > 0, words >= Self.leastWithMeasure { return true }
    return sharesSentence
      || sharedWords > 1 && (words >= Self.leastWords || all >= Self.leastAll)
  }

  /// Whether most words of a sentence are shared, so many that it is no chance.
  private var sharesSentence: Bool {
    sharedPlainWords > 3 && shareOfShorter >= Self.leastShare.shorter
      && shareOfLonger >= Self.leastShare.longer
  }

  /// Whether they speak of one thing so surely that what differs is a difference: a shared figure alone says
  /// that both mean the same, and not in what else they differ.
  var isEnoughForDifference: Bool {
    guard !namesOthers else { return false }
    if sharesSentence || sharesMeasure { return true }
    guard words >= Self.leastForDifference else { return false }
    return sharedWords > 2 || sharesTellingFigure
      || sharedPlainWords > 1 && words >= Self.leastWords
  }

  /// Whether other numbers, of nobody knows what, are about the same: in sentences that share little else
  /// they are not.
  var isEnoughForNumerals: Bool { words >= Self.leastForNumerals }

  /// Whether one denies what the other says: nothing else may be said.
  var isEnoughForDenial: Bool { sharedPlainWords > 1 && otherWords <= Self.mostForDenial }

  /// Whether an equal amount is of the same thing, so that what limits it ("about") matters.
  var isEnoughForQualifier: Bool { sharesSentence || words >= Self.leastForQualifier }

  /// Whether they say the same where no figure or date differs.
  var isEnoughForSame: Bool {
    sharesTellingFigure || all >= Self.leastForSame && sharedPlainWords > 1
  }
}
