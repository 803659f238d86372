/// Whether two articles tell of one event, so that what differs contradicts, or of two of a series (this
/// month's prices and last month's, two bids, two companies' results), so that it does not.
///
/// Accounts of one event agree in most of what they say; two of a series are told in the same sentences, in
/// which nearly every figure is another.
struct EventComparison {
  /// Accounts of one event follow each other within days.
  static let mostDays = 2
  /// What two outlets may tell differently beyond what they tell alike.
  private static let mostSurplus = 2

  private let left: ArticleProfile
  private let right: ArticleProfile
  private let weights: StemWeights

  init(_ left: ArticleProfile, _ right: ArticleProfile, _ weights: StemWeights) {
    (self.left, self.right, self.weights) = (left, right, weights)
  }

  /// What is a difference between two accounts of one event is none between two events.
  func judged(_ relations: [ClaimRelation]) -> [ClaimRelation] {
    let agreeing = relations.count { $0.difference == nil }
    let differing = relations.count { $0.difference?.isOfFacts == true }
    guard areOfSeries(agreeing: agreeing, differing: differing) else { return relations }
    return relations.map { relation in
      var relation = relation
      relation.becomeSeries()
      return relation
    }
  }

  private func areOfSeries(agreeing: Int, differing: Int) -> Bool {
    if agreeing >= 2 * differing { return false }
    guard let published = left.published, let other = right.published else {
      return differing > agreeing + Self.mostSurplus
    }
    if areOfRivals, abs(published - other) <= Self.mostDays {
      return differing > agreeing + Self.mostSurplus
    }
    // What one outlet tells twice in other figures is the next of a series, or news of the same.
    if agreeing < differing { return true }
    return !weights.areOfBeginning && (!shareFigures || !shareSubject)
  }

  /// Whether two outlets tell. Where one is unknown, an archive that has only begun hardly holds a series.
  private var areOfRivals: Bool {
    guard let outlet = left.outlet, let other = right.outlet else { return weights.areOfBeginning }
    return outlet != other
  }

  /// Whether half of one article's figures are the other's.
  private var shareFigures: Bool {
    let (mine, theirs) = (Set(left.allFigures), Set(right.allFigures))
    let shared = mine.intersection(theirs).count
    return shared > 1 && shared * 2 >= min(mine.count, theirs.count)
  }

  /// Whether each knows the rarest word of the other's title.
  private var shareSubject: Bool {
    func rarest(_ title: [Int32]) -> Int32? {
      title.max { (weights.rarity(of: $0), $1) < (weights.rarity(of: $1), $0) }
    }
    return (rarest(left.title).map(right.has) ?? true)
      && (rarest(right.title).map(left.has) ?? true)
  }
}
