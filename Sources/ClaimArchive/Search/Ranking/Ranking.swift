#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the columns of
/// the index, weighted and added up before saturation (BM25F).
struct Ranking {
  let k1: Double
  let b: Double
  /// In the order of the index's columns: text, lead-in, heading, title, speaker, grams.
  let columnWeights: [Float]

  enum Column {
    static let text = 0
    static let title = 3
    static let grams = 5
  }

  /// A claim's title is that of all claims of its article: it tells which of them are meant less well
  /// than their own words do.
  static let claims = Ranking(k1: 1.2, b: 0.4, columnWeights: [1, 0.5, 0.5, 0.5, 1, 1])
  /// Lead-ins and headings stand in many rows of one article; its speakers are names in its text.
  static let articles = Ranking(k1: 1.5, b: 0.75, columnWeights: [1, 0, 0, 2, 0, 1])

  /// What a term counts for: more with each occurrence, but less and less so. Occurrences in the text
  /// itself count for more in a short one; the length says nothing about those around it.
  func saturated(_ frequency: Double, around: Double = 0, relativeLength: Double) -> Double {
    let normal = frequency / (1 - b + b * relativeLength) + around
    return normal * (k1 + 1) / (normal + k1)
  }

  /// What a word counts for that was typed more than once, as often in a whole paragraph: more with each
  /// time, but less and less so (Robertson's k3).
  static func repeated(_ times: Int) -> Double {
    let (times, k3) = (Double(times), 8.0)
    return times * (k3 + 1) / (times + k3)
  }

  /// How telling something is that `found` of `total` have; never negative.
  static func inverseFrequency(found: Int, total: Int) -> Double {
    let (found, total) = (Double(found), Double(max(found, total)))
    return log(1 + (total - found + 0.5) / (found + 0.5))
  }
}
