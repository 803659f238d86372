import ArticleModel

/// What comparing needs of an article's claims, in few bytes: an archive has a hundred thousand of them.
final class ArticleProfile {
  /// So many claims of an article are compared; what comes after is left aside.
  static let mostClaims = 1000

  let version: Int
  /// The words of the title, which say what the article is about, ascending.
  let title: [Int32]
  /// The day of its publication; nil where it is unknown.
  let published: Int?
  /// Who published it, as a hash; nil where it is unknown.
  let outlet: UInt64?

  /// The row of each claim.
  private(set) var rows: [Int] = []
  /// The distinct words of each claim, ascending.
  private var stems = RaggedArray<Int32>()
  /// The words of names in each claim, likewise.
  private var names = RaggedArray<Int32>()
  /// The figures and dates of each claim.
  private var figures = RaggedArray<FigureKey>()
  /// What the amounts of each claim measure.
  private var measures = RaggedArray<MeasureKey>()
  /// A hash of each claim's folded text: equal texts need no second look.
  private(set) var texts: [UInt64] = []
  /// Whether a claim holds somebody's words; then just these are its words.
  private(set) var areQuotations: [Bool] = []
  /// The words of all claims and of the title, ascending, with the number of claims that have each.
  private(set) var vocabulary: [(stem: Int32, claims: Int32)] = []
  /// The words of names in any claim, ascending.
  private(set) var allNames: [Int32] = []
  /// The figures of all claims in ascending order, each as often as claims have it.
  private(set) var allFigures: [FigureKey] = []
  private var allMeasures: [MeasureKey] = []
  /// The sum of the squared rarities of its words.
  private(set) var square = 0.0

  init(version: Int, title: [Int32] = [], published: Int? = nil, outlet: UInt64? = nil) {
    (self.version, self.title) = (version, title)
    (self.published, self.outlet) = (published, outlet)
  }

  var count: Int { rows.count }

  func stems(of claim: Int) -> ArraySlice<Int32> { stems[claim] }

  func names(of claim: Int) -> ArraySlice<Int32> { names[claim] }

  func figures(of claim: Int) -> ArraySlice<FigureKey> { figures[claim] }

  func measures(of claim: Int) -> ArraySlice<MeasureKey> { measures[claim] }

  /// A claim as it is added.
  struct Claim {
    var row: Int
    var stems: Set<Int32> = []
    var names: Set<Int32> = []
    /// Each once.
    var figures: [FigureKey] = []
    var measures: Set<MeasureKey> = []
    var text: UInt64
    var isQuotation: Bool
  }

  func add(_ claim: Claim) {
    rows.append(claim.row)
    stems.append(claim.stems.sorted())
    names.append(claim.names.sorted())
    figures.append(claim.figures)
    measures.append(claim.measures.sorted())
    texts.append(claim.text)
    areQuotations.append(claim.isQuotation)
  }

  /// The number of claims with a word.
  func claims(with stem: Int32) -> Int32 {
    let place = vocabulary.partitioningIndex { $0.stem >= stem }
    return place < vocabulary.count && vocabulary[place].stem == stem ? vocabulary[place].claims : 0
  }

  /// Whether the article has a word anywhere.
  func has(_ stem: Int32) -> Bool { claims(with: stem) > 0 }

  /// Whether just one claim has a figure.
  func isSingle(_ figure: FigureKey) -> Bool { Self.isSingle(figure, in: allFigures) }

  /// Whether just one claim has an amount of a measure.
  func isSingle(_ measure: MeasureKey) -> Bool { Self.isSingle(measure, in: allMeasures) }

  private static func isSingle<Key: Comparable>(_ key: Key, in sorted: [Key]) -> Bool {
    let place = sorted.partitioningIndex { $0 >= key }
    return place + 1 >= sorted.count || sorted[place + 1] != key
  }

  /// Counts the words, once all claims are there.
  ///
  /// - Parameter others: words of claims beside what is quoted in them.
  func finish(with others: Set<Int32>, _ rarity: (Int32) -> Double) {
    var sorted = stems.elements
    sorted.sort()
    for stem in sorted {
      if vocabulary.last?.stem == stem {
        vocabulary[vocabulary.count - 1].claims += 1
      } else {
        vocabulary.append((stem, 1))
      }
    }
    let rest = others.union(title).subtracting(sorted)
    vocabulary += rest.map { ($0, 1) }
    vocabulary.sort { $0.stem < $1.stem }
    allNames = Set(names.elements).sorted()
    allFigures = figures.elements.sorted()
    allMeasures = measures.elements.sorted()
    square = vocabulary.reduce(0) { $0 + rarity($1.stem) * rarity($1.stem) }
  }
}

/// Lists of elements, one after the other in one allocation.
struct RaggedArray<Element> {
  private(set) var elements: [Element] = []
  private var ends: [Int32] = [0]

  mutating func append(_ list: some Collection<Element>) {
    elements.append(contentsOf: list)
    ends.append(Int32(elements.count))
  }

  subscript(index: Int) -> ArraySlice<Element> {
    elements[Int(ends[index])..<Int(ends[index + 1])]
  }
}
