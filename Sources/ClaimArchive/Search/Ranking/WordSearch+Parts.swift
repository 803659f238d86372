import Storage

/// What scores are made of.
extension WordSearch {
  /// The parts of some claims' scores, in the order of the query's words and of the places.
  func parts(ofScores rows: [Int]) throws(SQLiteError) -> [[ScorePart]] {
    let telling = try telling()
    var parts = [[ScorePart]](repeating: [], count: rows.count)
    for (number, term) in query.terms.enumerated() where telling[number] > 0 {
      for (place, row) in rows.enumerated() {
        guard let chunk = index.chunks.first(where: { $0.start <= row && row < $0.end }) else {
          continue
        }
        let occurrences = try hits(of: term, in: chunk).occurrences(at: row - chunk.first)
        parts[place] += share(occurrences, Double(telling[number]), term, row)
      }
    }
    return parts
  }

  /// Shares out what a word adds among the places where it stands.
  private func share(
    _ occurrences: [(place: ScorePart.Place, count: Int)], _ telling: Double, _ term: WordTerm,
    _ row: Int
  ) -> [ScorePart] {
    let ranking = Ranking.claims
    let length = lengths.withLengths(from: row, to: row + 1) { $0.first.map(Double.init) ?? 0 }
    let relativeLength = length / lengths.averageWordsOfClaim
    let own = Double(occurrences.first { $0.place == .text }?.count ?? 0)
    let around = occurrences.reduce(0) { sum, found in
      sum + Double(found.count) * (ranking.weight(of: found.place) ?? 0)
    }
    let sum =
      telling * ranking.saturated(own, around: around, relativeLength: relativeLength)
    let normal = ranking.normal(own, relativeLength: relativeLength)
    return occurrences.map { place, count in
      let worth = ranking.weight(of: place).map { Double(count) * $0 } ?? normal
      return ScorePart(
        words: term.text, place: place, count: count, rarity: telling,
        score: sum * worth / (normal + around))
    }
  }
}

extension PostingHits {
  /// Where a claim has it, and how often.
  fileprivate func occurrences(at claim: Int) -> [(place: ScorePart.Place, count: Int)] {
    var found: [(place: ScorePart.Place, count: Int)] = []
    if let index = claims.firstIndex(of: UInt32(claim)) {
      found.append((.text, Int(frequencies[index])))
    }
    for context in PostingContext.allCases {
      let count = runs.reduce(0) { sum, run in
        let holds = run.context == context && (run.first..<run.first + run.count).contains(claim)
        return holds ? sum + run.frequency : sum
      }
      if count > 0 { found.append((ScorePart.Place(context), count)) }
    }
    return found
  }
}

extension ScorePart.Place {
  init(_ context: PostingContext) {
    self =
      switch context {
      case .leadIn: .leadIn
      case .heading: .heading
      case .title: .title
      case .speaker: .speaker
      }
  }
}

extension Ranking {
  /// What a place counts for; nil for a claim's own words, which count by its length.
  fileprivate func weight(of place: ScorePart.Place) -> Double? {
    PostingContext.allCases.first { ScorePart.Place($0) == place }.map { weights[$0] ?? 0 }
  }
}
