/// Whether articles are about the same as one.
final class ArticleRelatedness {
  /// From here on two articles are about the same.
  private static let leastRelated = 0.25
  /// Names that stand for anything, as of a stock exchange, are less rare; a share of the greatest rarity.
  private static let leastOfName = 0.35
  /// A word that two titles share and that tells what both are about; likewise.
  private static let leastOfTitle = 0.4
  /// Two titles may say the same in other words where the articles share this much.
  private static let leastWithoutSubject = 0.45

  private let weights: StemWeights
  private var article = ArticleProfile(version: 0)
  /// By stem, the squared rarity of the article's words: looking a word up is cheaper than merging lists.
  private var marks: [Float] = []

  init(_ weights: StemWeights) {
    self.weights = weights
  }

  /// Sets the article that others are held against.
  func compare(with article: ArticleProfile) {
    for word in self.article.vocabulary { marks[Int(word.stem)] = 0 }
    if let last = article.vocabulary.last, marks.count <= Int(last.stem) {
      marks += Array(repeating: 0, count: Int(last.stem) * 2 + 1024 - marks.count)
    }
    for word in article.vocabulary {
      let rarity = Float(weights.rarity(of: word.stem))
      marks[Int(word.stem)] = rarity * rarity
    }
    self.article = article
  }

  /// Whether another is about the same: they share words, and some name that few others have. Reports of one
  /// kind, as of two companies' results, share words and no such name.
  func isRelated(_ other: ArticleProfile) -> Bool {
    guard shareName(with: other) else { return false }
    let least = shareSubject(with: other) ? Self.leastRelated : Self.leastWithoutSubject
    return relatedness(of: other) >= least
  }

  private func shareName(with other: ArticleProfile) -> Bool {
    // Where nobody is named, or no name was found, words alone have to do.
    if article.allNames.isEmpty || other.allNames.isEmpty { return true }
    let least = Self.leastOfName * weights.greatestRarity
    return article.allNames.hasCommon(with: other.allNames) { weights.rarity(of: $0) >= least }
  }

  /// Whether the titles share a word that few articles have. One that has no title says nothing.
  private func shareSubject(with other: ArticleProfile) -> Bool {
    if article.title.isEmpty || other.title.isEmpty { return true }
    if weights.areOfBeginning { return true }
    let least = Self.leastOfTitle * weights.greatestRarity
    return article.title.hasCommon(with: other.title) { weights.rarity(of: $0) >= least }
  }

  /// The cosine of the articles' words, each counted once and weighted by its rarity.
  private func relatedness(of other: ArticleProfile) -> Double {
    let common = marks.withUnsafeBufferPointer { marks in
      other.vocabulary.reduce(into: Float(0)) { sum, word in
        if Int(word.stem) < marks.count { sum += marks[Int(word.stem)] }
      }
    }
    let whole = (article.square * other.square).squareRoot()
    return whole > 0 ? Double(common) / whole : 0
  }
}

extension [Int32] {
  /// Whether two ascending lists share an element that passes.
  func hasCommon(with other: [Int32], where isWanted: (Int32) -> Bool) -> Bool {
    var (place, otherPlace) = (0, 0)
    while place < count, otherPlace < other.count {
      let (mine, theirs) = (self[place], other[otherPlace])
      if mine == theirs, isWanted(mine) { return true }
      if mine <= theirs { place += 1 }
      if theirs <= mine { otherPlace += 1 }
    }
    return false
  }
}
