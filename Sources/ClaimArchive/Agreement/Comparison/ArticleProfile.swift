import ArticleModel

/// What comparing needs of an article's claims, in few bytes.
struct ArticleProfile {
  /// So many claims of an article are compared; what comes after is left aside.
  static let mostClaims = 1000

  let version: Int
  /// The words of the title, which say what the article is about.
  var title: Set<Int32> = []
  /// The row of each claim.
  private(set) var rows: [Int] = []
  /// The distinct words of all claims, one claim after the other, ascending within each.
  private var stems: [Int32] = []
  private var ends: [Int] = [0]
  /// The words of names in each claim, likewise.
  private var names: [Int32] = []
  private var nameEnds: [Int] = [0]
  /// The figures and dates of each claim.
  private(set) var figures: [[FigureKey]] = []
  /// A hash of each claim's folded text: equal texts need no second look.
  private(set) var texts: [UInt64] = []
  /// Whether a claim holds somebody's words; then just these are its words.
  private(set) var areQuotations: [Bool] = []
  /// The words of all claims and of the title, ascending, with the number of claims that have each.
  private(set) var vocabulary: [(stem: Int32, claims: Int32)] = []

  /// The words of names in any claim.
  private(set) var allNames: Set<Int32> = []
  /// The sum of the squared rarities of these words.
  private(set) var square = 0.0

  init(version: Int) {
    self.version = version
  }

  var count: Int { rows.count }

  func stems(of claim: Int) -> ArraySlice<Int32> { stems[ends[claim]..<ends[claim + 1]] }

  func names(of claim: Int) -> ArraySlice<Int32> { names[nameEnds[claim]..<nameEnds[claim + 1]] }

  mutating func add(
    row: Int, stems own: Set<Int32>, names ownNames: Set<Int32>, figures: [FigureKey], text: UInt64,
    isQuotation: Bool
  ) {
    rows.append(row)
    names += ownNames.sorted()
    nameEnds.append(names.count)
    stems += own.sorted()
    ends.append(stems.count)
    self.figures.append(figures)
    texts.append(text)
    areQuotations.append(isQuotation)
  }

  /// The number of claims with a word.
  func claims(with stem: Int32) -> Int32 {
    let place = vocabulary.partitioningIndex { $0.stem >= stem }
    return place < vocabulary.count && vocabulary[place].stem == stem ? vocabulary[place].claims : 0
  }

  /// Counts the words, once all claims are there.
  ///
  /// - Parameter others: further words of the article: of its title, and of claims beside what is quoted
  ///   in them.
  mutating func finish(with others: Set<Int32>, _ rarity: (Int32) -> Double) {
    var sorted = stems
    sorted.sort()
    var counts: [(stem: Int32, claims: Int32)] = []
    for stem in sorted {
      if counts.last?.stem == stem {
        counts[counts.count - 1].claims += 1
      } else {
        counts.append((stem, 1))
      }
    }
    allNames = Set(names)
    let known = Set(stems)
    counts += others.subtracting(known).map { ($0, 1) }
    vocabulary = counts.sorted { $0.stem < $1.stem }
    square = vocabulary.reduce(0) { $0 + rarity($1.stem) * rarity($1.stem) }
  }
}
