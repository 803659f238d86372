/// News-like articles made by a grammar: the same for the same seed, with the word frequencies,
/// names, amounts, dates and quotations that make reading and indexing cost what they cost in life.
struct Corpus {
  private var random: SplitMix
  private let tail: [String]

  /// How many sentences an article has.
  private let length: ClosedRange<Int>

  init(seed: UInt64 = 7, length: ClosedRange<Int> = 8...40) {
    self.length = length
    var random = SplitMix(state: seed)
    let syllables = [
      "ba", "dor", "hal", "jen", "ka", "ley", "lu", "mor", "nex", "pol", "qui", "rin", "sa", "ster",
      "sul", "tav", "ton", "vel", "wick", "zen",
    ]
    tail = (0..<20_000).map { _ in
      (0..<Int.random(in: 2...4, using: &random))
        .map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
    }
    self.random = random
  }

  /// The next article as a JSON Lines record, and how many sentences it has.
  mutating func article(number: Int) -> (record: String, sentences: [String]) {
    let count = Int.random(in: length, using: &random)
    let sentences = (0..<count).map { _ in sentence() }
    var paragraphs: [String] = []
    var rest = sentences[...]
    while !rest.isEmpty {
      let size = Int.random(in: 1...4, using: &random)
      paragraphs.append(rest.prefix(size).joined(separator: " "))
      rest = rest.dropFirst(size)
    }
    let day = "20\(10 + number % 15)-0\(1 + number % 9)-\(10 + number % 18)"
    let title = capitalised(word()) + " " + (0..<6).map { _ in word() }.joined(separator: " ")
    let text = paragraphs.joined(separator: "\\n\\n").replacing("\"", with: "\\\"")
    let record =
      #"{"id":"article-\#(number)","title":"\#(title)","published":"\#(day)","text":"\#(text)"}"#
    return (record, sentences)
  }

  private mutating func sentence() -> String {
    let body = (0..<Int.random(in: 6...24, using: &random)).map { _ in word() }
      .joined(separator: " ")
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return "\"\(capitalised(body)),\" said \(name()), chief executive of \(name())."
    case 1: return "According to \(name()), \(body)."
    case 2: return "In \(Int.random(in: 1990...2025, using: &random)), \(name()) \(body)."
    case 3: return "\(name()) paid $\(Int.random(in: 1...900, using: &random)) million for \(body)."
    case 4: return "\(capitalised(body)) by \(Int.random(in: 1...99, using: &random)) percent."
    default: return capitalised(body) + "."
    }
  }

  /// A word: the few common ones often, the many rare ones seldom, after Zipf.
  private mutating func word() -> String {
    let uniform = Double.random(in: 0..<1, using: &random)
    if uniform < 0.45 {
      return Self.common.randomElement(using: &random) ?? "the"
    }
    let rank = power(Double(tail.count), Double.random(in: 0..<1, using: &random))
    return tail[min(Int(rank), tail.count - 1)]
  }

  private mutating func name() -> String { capitalised(word()) + " " + capitalised(word()) }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let common = [
    "the", "of", "and", "to", "a", "in", "for", "is", "on", "that", "by", "with", "was", "as", "at",
    "year", "company", "market", "said", "new", "more", "after", "their", "would", "report",
    "government", "price", "health", "water", "school", "energy", "city", "plan", "rate", "study",
  ]
}

/// The splitmix64 generator (Steele, Lea, Flood 2014): deterministic on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
