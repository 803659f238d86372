import ArticleModel

/// The words in which the claims of a group differ.
enum DifferingParts {
  /// The words of each claim, each once.
  ///
  /// - Parameter places: where the claim of a row stands among the claims.
  static func of(
    _ claims: [ClaimRecord], _ edges: [AgreementFinder.Edge], _ places: [Int: Int]
  ) -> [[String]] {
    var parts = [[String]](repeating: [], count: claims.count)
    func note(_ words: String?, _ place: Int) {
      if let words, !words.isEmpty, !parts[place].contains(words) { parts[place].append(words) }
    }
    for edge in edges {
      guard let left = places[edge.left], let right = places[edge.right],
        let mine = edge.relation.left, let theirs = edge.relation.right
      else { continue }
      if case (.quotation(let one), .quotation(let other)) = (mine, theirs) {
        let diff = WordDiff(
          from: claims[left].quotations[one].text, to: claims[right].quotations[other].text)
        note(words(diff, .removed, diff.oldWords), left)
        note(words(diff, .added, diff.newWords), right)
      } else {
        note(words(of: mine, in: claims[left]), left)
        note(words(of: theirs, in: claims[right]), right)
      }
    }
    return parts
  }

  private static func words(
    _ diff: WordDiff, _ change: WordDiff.Change, _ words: (WordDiff.Run) -> String
  ) -> String {
    diff.runs.filter { $0.change == change }.map(words).joined(separator: " … ")
  }

  private static func words(of part: ClaimPart, in claim: ClaimRecord) -> String? {
    switch part {
    case .amount(let place):
      let record = claim.amounts[place]
      return (record.amount.qualifier.map { $0 + " " } ?? "") + record.text
    case .date(let place): return claim.dates[place].text
    case .speaker(let place): return claim.quotations[place].quotation.speaker
    case .quotation(let place): return claim.quotations[place].text
    case .figure(let words): return words
    }
  }
}
