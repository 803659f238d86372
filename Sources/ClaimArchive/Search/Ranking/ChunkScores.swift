/// Adds up the scores of a chunk's claims.
///
/// What a term is worth where it stands only in a claim's own words depends on two small numbers, how
/// often and the claim's length, and is looked up.
final class ChunkScores {
  private static let frequencies = 8

  private let ranking = Ranking.claims
  private(set) var scores: [Float]
  /// What stands around each claim, in halves; nothing between two terms.
  private var around: [UInt8]
  private let worths: [Float]
  private let averageLength: Double

  init(averageLength: Double) {
    self.averageLength = averageLength
    scores = Array(repeating: 0, count: PostingsChunk.size)
    around = Array(repeating: 0, count: PostingsChunk.size)
    let ranking = ranking
    worths = (0..<Self.frequencies * 256).map { index in
      // Claims of the length 0 are none.
      guard index & 0xFF > 0 else { return 0 }
      return Float(
        ranking.saturated(
          Double(index >> 8), relativeLength: Double(index & 0xFF) / averageLength))
    }
  }

  func clear() {
    scores.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  /// Clears those of some claims, outside of which there are none.
  func clear(_ claims: RowSet) {
    claims.forEach { claim in
      guard scores.indices.contains(claim) else { return false }
      scores[claim] = 0
      return true
    }
  }

  /// Adds a term.
  ///
  /// - Parameters:
  ///   - lengths: of the chunk's claims, 0 where a claim is not current.
  ///   - wanted: the claims that are scored; nil for all.
  func add(
    _ hits: PostingHits, telling: Float, lengths: UnsafeBufferPointer<UInt8>, wanted: RowSet?
  ) {
    let bound = min(lengths.count, scores.count)
    scores.withUnsafeMutableBufferPointer { scores in
      around.withUnsafeMutableBufferPointer { around in
        spread(hits, bound, around)
        addOwn(hits, telling, lengths, wanted, bound, scores, around)
        for run in hits.runs where run.first < bound {
          for claim in run.first..<min(run.first + run.count, bound) where around[claim] != 0 {
            if lengths[claim] != 0, wanted?.contains(claim) ?? true {
              scores[claim] += telling * worth(0, around[claim], lengths[claim])
            }
            around[claim] = 0
          }
        }
      }
    }
  }

  private func spread(
    _ hits: PostingHits, _ bound: Int, _ around: UnsafeMutableBufferPointer<UInt8>
  ) {
    for run in hits.runs where run.first < bound {
      let halves = UInt8(clamping: min(run.frequency, 100) * run.context.halves)
      for claim in run.first..<min(run.first + run.count, bound) {
        let (sum, overflow) = around[claim].addingReportingOverflow(halves)
        around[claim] = overflow ? .max : sum
      }
    }
  }

  private func addOwn(
    _ hits: PostingHits, _ telling: Float, _ lengths: UnsafeBufferPointer<UInt8>,
    _ wanted: RowSet?, _ bound: Int, _ scores: UnsafeMutableBufferPointer<Float>,
    _ around: UnsafeMutableBufferPointer<UInt8>
  ) {
    hits.claims.withUnsafeBufferPointer { claims in
      hits.frequencies.withUnsafeBufferPointer { frequencies in
        worths.withUnsafeBufferPointer { worths in
          for index in 0..<claims.count {
            let claim = Int(claims[index])
            guard claim < bound else { return }
            if let wanted, !wanted.contains(claim) {
              around[claim] = 0
              continue
            }
            let frequency = Int(frequencies[index])
            if around[claim] == 0, frequency < Self.frequencies {
              scores[claim] += telling * worths[frequency << 8 | Int(lengths[claim])]
            } else {
              if lengths[claim] != 0 {
                scores[claim] += telling * worth(frequency, around[claim], lengths[claim])
              }
              around[claim] = 0
            }
          }
        }
      }
    }
  }

  private func worth(_ frequency: Int, _ halves: UInt8, _ length: UInt8) -> Float {
    Float(
      ranking.saturated(
        Double(frequency), around: Double(halves) / 2,
        relativeLength: Double(length) / averageLength))
  }
}

extension PostingContext {
  /// Its weight for claims, in halves.
  fileprivate var halves: Int { Int((Ranking.claims.weights[self] ?? 0) * 2) }
}
