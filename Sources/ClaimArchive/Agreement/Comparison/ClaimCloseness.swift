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
  /// Whether they share figures that are likely to count the same thing.
  var sharesTellingFigure: Bool
  /// Whether both name somebody, and nobody in common.
  var namesOthers: Bool
  /// Whether both hold somebody's words, and just these were compared.
  var isOfQuotations: Bool

  // Chosen on half of the labelled pairs of `Fixtures/gold/agreement.jsonl`, for precision.
  private static let leastWords: Float = 0.5
  private static let leastAll: Float = 0.38
  private static let leastWithFigure: Float = 0.17
  private static let leastOfQuotations: Float = 0.6
  private static let leastForSame: Float = 0.55
  private static let leastForDifference: Float = 0.12
  static let leastForNumerals: Float = 0.6
  static let leastForDenial: Float = 0.7

  /// Whether they can be taken to speak of the same thing.
  var isEnough: Bool {
    if isOfQuotations { return words >= Self.leastOfQuotations && sharedWords > 1 }
    if sharesTellingFigure, all >= Self.leastWithFigure { return true }
    return sharedWords > 1 && (words >= Self.leastWords || all >= Self.leastAll)
  }

  /// Whether they speak of one thing so surely that what differs is a difference: a shared figure alone says
  /// that both mean the same, and not in what else they differ.
  var isEnoughForDifference: Bool {
    !namesOthers && words >= Self.leastForDifference && (sharedWords > 2 || sharesTellingFigure)
  }

  /// Whether they say the same where no figure or date differs.
  var isEnoughForSame: Bool {
    sharesTellingFigure || all >= Self.leastForSame && sharedPlainWords > 1
  }
}
