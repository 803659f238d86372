import ArticleModel

extension FoundPlace {
  /// The earliest article first; a sentence that stands there already is a copy.
  static func inOrder(_ places: [FoundPlace]) -> [FoundPlace] {
    var ordered = places.sorted { left, right in
      let days = [left, right].map {
        $0.article.metadata.published?.earliest?.daysSince1970 ?? Int.max
      }
      return days[0] != days[1]
        ? days[0] < days[1]
        : (left.article.row, left.range.lowerBound) < (right.article.row, right.range.lowerBound)
    }
    var sentences: Set<[UInt8]> = []
    for index in ordered.indices {
      let passage = ordered[index].passage
      let around = passage.before.suffix(80) + passage.words + passage.after.prefix(80)
      ordered[index].isCopy =
        !sentences.insert(
          VerbatimWords(Array(around.utf8)).words.flatMap { Array("\($0.hash)".utf8) }
        )
        .inserted
    }
    return ordered
  }
}
