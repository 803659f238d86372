#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Two articles whose claims are held against each other.
struct ArticlePair {
  /// From here on two articles are about the same.
  private static let leastRelated = 0.25
  /// Names that stand for anything, as of a stock exchange, are less rare; a share of the greatest rarity.
  private static let leastOfName = 0.35
  /// A word that two titles share and that tells what both are about; likewise.
  private static let leastOfTitle = 0.4
  /// An archive of fewer claims has only begun.
  private static let begun = 1000.0
  /// Two titles may say the same in other words where the articles share this much.
  private static let leastWithoutSubject = 0.45

  private let left: ArticleProfile
  private let right: ArticleProfile

  init(_ left: ArticleProfile, _ right: ArticleProfile) {
    (self.left, self.right) = (left, right)
  }

  /// Whether the articles are about the same: they share words, and some name that few others have.
  /// Reports of one kind, as of two companies' results, share words and no such name.
  static func areRelated(
    _ left: ArticleProfile, _ right: ArticleProfile, _ weights: StemWeights
  ) -> Bool {
    let relatedness = relatedness(left, right, weights)
    guard relatedness >= leastRelated else { return false }
    guard shareSubject(left, right, weights) || relatedness >= leastWithoutSubject else {
      return false
    }
    // Where nobody is named, or no name was found, words alone have to do.
    if left.allNames.isEmpty || right.allNames.isEmpty { return true }
    let least = leastOfName * weights.greatestRarity
    return left.allNames.contains {
      right.allNames.contains($0) && weights.rarity(of: $0) >= least
    }
  }

  /// Whether the titles share a word that few articles have. One that has no title says nothing.
  private static func shareSubject(
    _ left: ArticleProfile, _ right: ArticleProfile, _ weights: StemWeights
  ) -> Bool {
    if left.title.isEmpty || right.title.isEmpty { return true }
    // An archive that has only begun does not know yet which words are rare.
    if weights.greatestRarity < log(begun) { return true }
    let least = leastOfTitle * weights.greatestRarity
    return left.title.contains { right.title.contains($0) && weights.rarity(of: $0) >= least }
  }

  /// The cosine of the articles' words, each counted once and weighted by its rarity.
  private static func relatedness(
    _ left: ArticleProfile, _ right: ArticleProfile, _ weights: StemWeights
  ) -> Double {
    var (place, other, common) = (0, 0, 0.0)
    while place < left.vocabulary.count, other < right.vocabulary.count {
      let (mine, theirs) = (left.vocabulary[place].stem, right.vocabulary[other].stem)
      if mine == theirs { common += weights.rarity(of: mine) * weights.rarity(of: mine) }
      if mine <= theirs { place += 1 }
      if theirs <= mine { other += 1 }
    }
    let whole = (left.square * right.square).squareRoot()
    return whole > 0 ? common / whole : 0
  }

  /// A claim of each, by their places.
  struct Match {
    var left: Int
    var right: Int
    var closeness: ClaimCloseness
  }

  /// The pairs of claims that speak of the same thing, the closest first; no claim is in two of them.
  func matches(_ weights: StemWeights) -> [Match] {
    var close = pairs(weights).filter(\.closeness.isEnough)
    close.sort {
      ($1.closeness.all, $0.left, $0.right) < ($0.closeness.all, $1.left, $1.right)
    }
    var (taken, others) = (Set<Int>(), Set<Int>())
    return close.filter { match in
      guard !taken.contains(match.left), !others.contains(match.right) else { return false }
      taken.insert(match.left)
      others.insert(match.right)
      return true
    }
  }

  /// Whether each claim names somebody of whom the other's article knows nothing.
  private func nameOthers(_ one: Int, _ other: Int) -> Bool {
    left.names(of: one).contains { right.claims(with: $0) == 0 }
      && right.names(of: other).contains { left.claims(with: $0) == 0 }
  }

  private func sharedNames(_ one: Int, _ other: Int) -> Int {
    let theirs = right.names(of: other)
    return left.names(of: one).count { theirs.contains($0) }
  }

  /// Whether both claims name somebody, and nobody in common.
  private func nameNobodyInCommon(_ one: Int, _ other: Int) -> Bool {
    let (mine, theirs) = (left.names(of: one), right.names(of: other))
    return !mine.isEmpty && !theirs.isEmpty && !mine.contains(where: theirs.contains)
  }

  private func pairs(_ weights: StemWeights) -> [Match] {
    let all = left.count + right.count
    // A word is the less telling the more claims of these articles have it: the names of the event are
    // in many.
    func local(_ claims: Int32) -> Float { log(1 + Float(all) / Float(max(1, claims))) }
    let mine = Weighted(left) { weights.share(of: $0) * local($1 + right.claims(with: $0)) }
    let theirs = Weighted(right) { weights.share(of: $0) * local($1 + left.claims(with: $0)) }
    let figure = log(1 + Float(all) / 2) * weights.greatestShare
    var matches: [Match] = []
    mine.forEachProduct(with: theirs) { one, other, product, count in
      guard left.areQuotations[one] == right.areQuotations[other], !nameOthers(one, other) else {
        return
      }
      let shared = left.figures[one].filter(right.figures[other].contains)
      func squared(_ figures: [FigureKey]) -> Float {
        figures.reduce(0) { $0 + $1.weight * $1.weight } * figure * figure
      }
      let (own, theirOwn) = (mine.squares[one], theirs.squares[other])
      let whole =
        (own + squared(left.figures[one])) * (theirOwn + squared(right.figures[other]))
      matches.append(
        Match(
          left: one, right: other,
          closeness: ClaimCloseness(
            words: product / max(.leastNormalMagnitude, own * theirOwn).squareRoot(),
            all: (product + squared(shared)) / max(.leastNormalMagnitude, whole).squareRoot(),
            sharedWords: count, sharedPlainWords: count - sharedNames(one, other),
            sharesTellingFigure: Self.areTelling(shared),
            namesOthers: nameNobodyInCommon(one, other),
            isOfQuotations: left.areQuotations[one])))
    }
    return matches
  }
}

extension ArticlePair {
  /// Whether shared figures are likely to count the same thing: one that is seldom, or two that seldom
  /// stand together.
  fileprivate static func areTelling(_ figures: [FigureKey]) -> Bool {
    figures.contains { $0.weight == 1 }
      || figures.count > 1 && figures.reduce(0) { $0 + $1.weight } > 0.8
  }
}

/// An article's claims as lists of weighted words.
private struct Weighted {
  /// The words of the article in ascending order, each with its weight and the claims that have it.
  private var words: [(stem: Int32, weight: Float, claims: [Int])] = []
  /// The sum of the squared weights of each claim.
  private(set) var squares: [Float]

  init(_ profile: ArticleProfile, _ weight: (Int32, Int32) -> Float) {
    squares = Array(repeating: 0, count: profile.count)
    words = profile.vocabulary.map { ($0.stem, weight($0.stem, $0.claims), []) }
    for claim in 0..<profile.count {
      // Both are ascending.
      var place = 0
      for stem in profile.stems(of: claim) {
        while words[place].stem < stem { place += 1 }
        words[place].claims.append(claim)
        squares[claim] += words[place].weight * words[place].weight
      }
    }
  }

  /// Hands on the sum of products, and the number of shared words, of each pair of claims that has any.
  func forEachProduct(with other: Weighted, _ body: (Int, Int, Float, Int) -> Void) {
    let width = other.squares.count
    var products = [Float](repeating: 0, count: squares.count * width)
    var counts = [UInt16](repeating: 0, count: products.count)
    var (place, otherPlace) = (0, 0)
    while place < words.count, otherPlace < other.words.count {
      let (mine, theirs) = (words[place], other.words[otherPlace])
      if mine.stem == theirs.stem {
        for left in mine.claims {
          for right in theirs.claims {
            products[left * width + right] += mine.weight * mine.weight
            counts[left * width + right] &+= 1
          }
        }
      }
      if mine.stem <= theirs.stem { place += 1 }
      if theirs.stem <= mine.stem { otherPlace += 1 }
    }
    for (place, count) in counts.enumerated() where count > 0 {
      body(place / width, place % width, products[place], Int(count))
    }
  }
}
