import ArticleModel

/// What a claim's own words say besides its findings: its numbers and times of day, and whether it denies
/// something.
struct ClaimWords {
  /// A number or a time of day outside of amounts and dates.
  struct Figure: Hashable {
    /// As written.
    var words: String
    var value: Int
  }

  private(set) var numerals: [Figure] = []
  private(set) var times: [Figure] = []
  /// The amounts that count things.
  private(set) var counts: [Figure] = []
  /// Whether it has a word of denial.
  private(set) var isDenied = false
  /// Whether it tells how something has moved ("rose", "so far this year"): on another day it has moved on.
  private(set) var tellsChange = false
  /// The folded word behind each amount, by the place of the amount.
  private(set) var following: [Int: String] = [:]

  init(_ claim: ClaimRecord) {
    let language = claim.article.metadata.language
    let numbers = Numerals(language: language)
    let denials = Self.denials.union(language?.hasPrefix("it") == true ? ["non"] : [])
    let text = Array(claim.text.utf8)
    func isFound(_ place: Int) -> Bool {
      let place = place + claim.range.lowerBound
      return claim.amounts.contains { $0.amount.range.contains(place) }
        || claim.dates.contains { $0.date.range.contains(place) }
    }
    func figure(_ range: Range<Int>, _ value: Int) -> Figure {
      Figure(words: String(decoding: text[range], as: UTF8.self), value: value)
    }
    let clock = ClockTime.times(in: text).filter { !isFound($0.range.lowerBound) }
    times = clock.map { figure($0.range, $0.minutes) }
    var end = 0
    for word in ComparedWords(claim.text).words where word.isWord {
      let word = word.range
      let folded = Folding.fold(text[word])
      noteFollowing(folded, from: end, to: word.lowerBound, claim)
      end = word.upperBound
      if isFound(word.lowerBound) || clock.contains(where: { $0.range.contains(word.lowerBound) }) {
        continue
      }
      let plain = String(decoding: folded, as: UTF8.self)
      if denials.contains(plain) || plain.hasSuffix("n't") { isDenied.toggle() }
      if Self.changes.contains(plain) { tellsChange = true }
      if let value = numbers.value(folded), !Self.isPartOfName(word, in: text) {
        numerals.append(figure(word, value))
      }
    }
    noteCounts(claim)
  }

  /// Things that are counted are an amount ("twelve schools") or a bare number ("fourteen other schools"),
  /// as the words fall.
  private mutating func noteCounts(_ claim: ClaimRecord) {
    for record in claim.amounts where record.amount.isCount {
      if let value = Int(exactly: record.amount.value) {
        counts.append(Figure(words: record.text, value: value))
      }
    }
  }

  /// Notes a word as what is counted by an amount that ends between the word before and this.
  private mutating func noteFollowing(
    _ word: [UInt8], from end: Int, to start: Int, _ claim: ClaimRecord
  ) {
    let gap = claim.range.lowerBound + end...claim.range.lowerBound + start
    for (place, record) in claim.amounts.enumerated()
    where following[place] == nil && gap.contains(record.amount.range.upperBound) {
      following[place] = String(decoding: word, as: UTF8.self)
    }
  }

  /// The only figures that each list has and the other lacks; nil where there is not just one on each side
  /// and nothing tells which stands against which.
  static func difference(_ left: [Figure], _ right: [Figure]) -> (Figure, Figure)? {
    var (mine, theirs) = (left, right)
    for figure in left {
      guard let place = theirs.firstIndex(where: { $0.value == figure.value }) else { continue }
      theirs.remove(at: place)
      if let own = mine.firstIndex(of: figure) { mine.remove(at: own) }
    }
    guard mine.count == 1, theirs.count == 1 else { return nil }
    return (mine[0], theirs[0])
  }

  /// Whether a number hangs on something: "A-2", "8-1/8".
  private static func isPartOfName(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    func joins(_ place: Int) -> Bool {
      text.indices.contains(place) && "-/:".utf8.contains(text[place])
    }
    func isWord(_ place: Int) -> Bool {
      text.indices.contains(place) && text[place] > 0x2F && text[place] != 0x3A
    }
    return joins(word.lowerBound - 1) && isWord(word.lowerBound - 2)
      || joins(word.upperBound) && isWord(word.upperBound + 1)
  }

  private static let changes: Set<String> = Set(
    """
    rose risen rises rise raised raises increased increases increase fell fallen falls fall cut lowered \
    climbed dropped gained lost declined widened narrowed slipped now currently further far \
    latest newest gestiegen stieg steigt gesunken sank sinkt gefallen fiel fällt erhöht erhöhte gesenkt \
    senkte inzwischen bisher derzeit augmenté augmente baissé baisse grimpé reculé désormais actuellement \
    subió sube bajó baja aumentó cayó actualmente ahora salito salita sceso scesa aumentato aumenta \
    attualmente subiu caiu aumentou atualmente gestegen gedaald steeg daalde verhoogd verlaagd inmiddels
    """.split(separator: " ").map(String.init))

  private static let denials: Set<String> = Set(
    """
    not no never none nobody nothing neither nor without denied denies deny cannot nicht kein keine \
    keinen keiner keinem nie niemals niemand ne pas jamais aucun aucune personne ni nunca jamás ningún \
    ninguna nadie mai nessun nessuno nessuna não nem nenhum nenhuma niet geen nooit
    """.split(separator: " ").map(String.init))
}

extension Amount {
  /// Whether it counts things or people, and measures nothing.
  fileprivate var isCount: Bool {
    kind == .quantity && unit.map(UnitScale.isMeasure) != true
  }
}
