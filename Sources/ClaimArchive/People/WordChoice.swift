import ArticleModel

/// Which of several passages some words mean: those that are just these words, else those that hold them.
struct WordChoice {
  private let words: String

  init(_ words: String) {
    self.words = Folding.fold(words)
  }

  func indices(among passages: [String]) -> [Int] {
    let folded = passages.map(Folding.fold)
    let exact = folded.indices.filter { folded[$0] == words }
    return exact.isEmpty ? folded.indices.filter { folded[$0].contains(words) } : exact
  }
}
