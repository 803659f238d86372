import ArticleModel

/// How much a claim deserves a check: a sum of named features, brought between 0 and 1; never a
/// verdict on its truth.
///
/// Each feature counts what it names in the claim's words (n counts as log2(1 + n)); the weights
/// were fitted by logistic regression to public collections of debate sentences that people marked
/// as worth checking or not. Nothing of those collections is kept but these numbers.
package struct CheckWorthiness: Sendable {
  /// What is counted. The first ones are classes of words, in the order of their bits.
  enum Feature: Int, CaseIterable {
    case comparison, superlative, rise, fall, cause, being, having, was, did, had, pastFact, deed
    case future, conditional, duty, opinion, doubt, firstPerson, thirdPerson, others, asking
    case courtesy, negation, institution, economy, society, group, quantifier, numberWord, value
    case abstract, linker, indefinite, talk, report, moving, infinitive, doing, circumstance
    case emphasis
    // What the words look like.
    case number, money, percent, date, name, acronym, pastEnding, figureOfThePast, question
    case opensWithPerson, opensWithName, opensWithLink, words, manyWords, long
  }

  /// The features present, with what each adds to the sum.
  package let features: [(name: String, weight: Double)]
  /// 0 to 1.
  package let score: Double

  /// The sum of the features' weights, brought between 0 and 1 by x / (1 + |x|): the order
  /// is that of the sum, and no library's rounding shows in a report.
  init(counts: [Double]) {
    var sum = Self.bias
    var features: [(String, Double)] = []
    for feature in Feature.allCases where counts[feature.rawValue] != 0 {
      let weight = counts[feature.rawValue] * Self.weights[feature.rawValue]
      sum += weight
      if weight != 0 { features.append(("\(feature)", weight)) }
    }
    self.features = features
    score = 0.5 + 0.5 * sum / (1 + abs(sum))
  }
}
