#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the places where
/// a word may stand, weighted and added up before saturation (BM25F).
struct Ranking {
  let k1: Double
  let b: Double
  /// What a place counts for that is not in a claim's own words, which count 1; 0 where it is passed over.
  let weights: [PostingContext: Double]

  /// A claim's title is that of all claims of its article: it tells which of them are meant less well
  /// than their own words do.
  static let claims = Ranking(
    k1: 1.2, b: 0.4, weights: [.leadIn: 0.5, .heading: 0.5, .title: 0.5, .speaker: 1])
  /// Lead-ins and headings stand in many rows of one article; its speakers are names in its text.
  static let articles = Ranking(k1: 1.5, b: 0.75, weights: [.title: 2])

  /// What a term counts for: more with each occurrence, but less and less so. Occurrences in the text
  /// itself count for more in a short one; the length says nothing about those around it.
  func saturated(_ frequency: Double, around: Double = 0, relativeLength: Double) -> Double {
    let normal = normal(frequency, relativeLength: relativeLength) + around
    return normal * (k1 + 1) / (normal + k1)
  }

  /// How often something stands in a text, as if the text were of average length.
  func normal(_ frequency: Double, relativeLength: Double) -> Double {
    frequency / (1 - b + b * relativeLength)
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
