internal import ArticleModel
internal import ClaimArchive

/// Which versions of an article a person means: `1..3`, `1..`, `..3`, or `3` against the one before.
struct VersionSpan: Hashable {
  private var from: Int?
  private var to: Int?
  /// Whether the later one is compared with the one before it.
  private var isStep: Bool

  /// The last two.
  static let last = VersionSpan(from: nil, to: nil, isStep: true)

  private init(from: Int?, to: Int?, isStep: Bool) {
    (self.from, self.to, self.isStep) = (from, to, isStep)
  }

  /// Nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false)
    let numbers = parts.map { Int($0) }
    guard parts.count <= 2, zip(parts, numbers).allSatisfy({ $0.isEmpty || ($1 ?? 0) > 0 }),
      numbers.contains(where: { $0 != nil })
    else { return nil }
    if parts.count == 1 {
      self.init(from: nil, to: numbers[0], isStep: true)
    } else {
      self.init(from: numbers[0], to: numbers[1], isStep: false)
    }
  }

  /// The two versions among all of an article, in the order in which they are compared.
  func choose(
    from versions: [ArticleRecord], of article: ArticleRecord
  ) throws(CommandError) -> (old: ArticleRecord, new: ArticleRecord) {
    guard versions.count > 1 else {
      throw CommandError(
        message: "\"\(Citation.name(of: article))\" has one version; there is nothing to compare")
    }
    let newest = versions.map(\.version).max() ?? 1
    let later = to ?? newest
    let earlier = from ?? (isStep ? later - 1 : 1)
    func version(_ number: Int) throws(CommandError) -> ArticleRecord {
      if let found = versions.first(where: { $0.version == number }) { return found }
      throw CommandError(
        message: "\"\(Citation.name(of: article))\" has no version \(number), but 1 to \(newest)")
    }
    return (try version(earlier), try version(later))
  }
}
