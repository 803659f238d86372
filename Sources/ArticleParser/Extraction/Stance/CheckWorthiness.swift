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

  private let counts: [Double]
  /// 0 to 1.
  package let score: Double

  init(counts: [Double]) {
    self.counts = counts
    var sum = Self.bias
    for feature in counts.indices { sum += counts[feature] * Self.weights[feature] }
    score = 0.5 + 0.5 * sum / (1 + abs(sum))
  }

  /// The features present, with what each adds to the sum that starts from `bias`.
  package var features: [(name: String, weight: Double)] {
    Feature.allCases.compactMap { feature in
      let weight = counts[feature.rawValue] * Self.weights[feature.rawValue]
      return weight == 0 ? nil : ("\(feature)", weight)
    }
  }
}
