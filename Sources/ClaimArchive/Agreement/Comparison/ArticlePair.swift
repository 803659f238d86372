#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Two articles whose claims are held against each other.
struct ArticlePair {
  let left: ArticleProfile
  let right: ArticleProfile

  init(_ left: ArticleProfile, _ right: ArticleProfile) {
    self.left = left
    self.right = right
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
    left.names(of: one).contains { !right.has($0) }
      && right.names(of: other).contains { !left.has($0) }
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
      // Whoever quotes may well name somebody else for the same words.
      let areQuotations = left.areQuotations[one]
      guard areQuotations == right.areQuotations[other], areQuotations || !nameOthers(one, other)
      else { return }
      let shared = left.figures(of: one).filter(right.figures(of: other).contains)
      func squared(_ figures: some Sequence<FigureKey>) -> Float {
        figures.reduce(0) { $0 + $1.weight * $1.weight } * figure * figure
      }
      let (own, theirOwn) = (mine.squares[one], theirs.squares[other])
      let whole =
        (own + squared(left.figures(of: one))) * (theirOwn + squared(right.figures(of: other)))
      let (size, otherSize) = (left.stems(of: one).count, right.stems(of: other).count)
      matches.append(
        Match(
          left: one, right: other,
          closeness: ClaimCloseness(
            words: product / max(.leastNormalMagnitude, own * theirOwn).squareRoot(),
            all: (product + squared(shared)) / max(.leastNormalMagnitude, whole).squareRoot(),
            sharedWords: count, sharedPlainWords: max(0, count - sharedNames(one, other)),
            shareOfShorter: Float(count) / Float(max(1, min(size, otherSize))),
            shareOfLonger: Float(count) / Float(max(1, size, otherSize)),
            otherWords: max(size, otherSize) - count, sharesFigure: !shared.isEmpty,
            sharesTellingFigure: areTelling(shared) || shared.contains(where: isOnlyFigure),
            sharesMeasure: left.measures(of: one).contains {
              right.measures(of: other).contains($0) && left.isSingle($0) && right.isSingle($0)
            },
            namesOthers: nameNobodyInCommon(one, other), isOfQuotations: areQuotations)))
    }
    return matches
  }

  /// Whether shared figures are likely to count the same thing: one that is seldom, or two that seldom
  /// stand together.
  private func areTelling(_ figures: [FigureKey]) -> Bool {
    figures.contains { $0.weight == 1 }
      || figures.count > 1 && figures.reduce(0) { $0 + $1.weight } > 0.8
  }

  /// Whether a figure stands in one claim only of either article: then both mean the same by it.
  private func isOnlyFigure(_ figure: FigureKey) -> Bool {
    figure.isFinding && left.isSingle(figure) && right.isSingle(figure)
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
