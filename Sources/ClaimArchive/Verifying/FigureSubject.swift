import ArticleModel

/// What a figure of a draft is about, as words that the archive knows: those of its sentence, what is
/// counted, and the names in the paragraph around it.
struct FigureSubject {
  /// Words of the sentence, and what sharing each tells.
  var near: [PassageFinder.Stem]
  /// Words of names in the paragraph that the sentence has not.
  var far: [PassageFinder.Stem]
  /// What is counted, where no unit says it.
  var counted: Set<[UInt8]>

  /// What a name around the sentence tells, beside a word in it.
  static let farWeight: Float = 0.5

  /// What its claims are looked for by.
  var wanted: [(stem: PassageFinder.Stem, weight: Float)] {
    near.map { ($0, $0.weight) } + far.map { ($0, $0.weight * Self.farWeight) }
  }

  /// How a claim of the archive is related to it.
  struct Relation {
    /// The share of the sentence's words that the claim has, rare words counting more; a word that only
    /// its article has counts half.
    var near: Float
    /// The share of the names around it that the claim's article has.
    var far: Float
    /// How many words of either the claim has.
    var shared: Int

    /// 0 for nothing, from about 0.6 on for the same matter; at most 1.5.
    var strength: Float { near + far * FigureSubject.farWeight }
  }

  /// - Parameters:
  ///   - claim: hashes of the words of a claim.
  ///   - article: those of its article.
  func relation(toClaim claim: Set<UInt64>, in article: Set<UInt64>) -> Relation {
    Relation(
      near: Self.share(of: near) {
        claim.contains($0.hash) ? 1 : article.contains($0.hash) ? 0.5 : 0
      },
      far: Self.share(of: far) { article.contains($0.hash) ? 1 : 0 },
      shared: (near + far).count { claim.contains($0.hash) })
  }

  private static func share(
    of stems: [PassageFinder.Stem], _ part: (PassageFinder.Stem) -> Float
  ) -> Float {
    let total = stems.reduce(0) { $0 + $1.weight }
    return total == 0 ? 0 : stems.reduce(0) { $0 + part($1) * $1.weight } / total
  }
}
