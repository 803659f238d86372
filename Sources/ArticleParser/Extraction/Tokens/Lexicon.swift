import ArticleModel

/// A word of the lexicon; words that it does not know share `.unknown`.
struct WordID: Hashable {
  let index: Int32
  static let unknown = WordID(index: -1)
}

/// The hash by which words are looked up: FNV-1a over lower-cased characters.
enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func add(_ lower: UInt32, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
  }

  static func of(_ lower: UInt32) -> UInt64 { add(lower, to: seed) }

  /// The hash of a word as it is written in a table; curly apostrophes count as straight ones.
  static func of(_ word: some StringProtocol) -> UInt64 {
    word.unicodeScalars.reduce(seed) { hash, scalar in
      add(scalar == "’" ? 0x27 : Folding.lowercase(scalar.value), to: hash)
    }
  }
}

/// All words that some rule asks for, each with its classes: one look-up per word of an article
/// serves every extractor.
struct Lexicon: Sendable {
  private var hashes: [UInt64] = []
  private var ids: [Int32] = []
  private var classes: [WordClasses] = []

  /// Takes the tables of words, each with its class; "_" joins the words of a phrase.
  init(_ tables: [(WordClasses, StaticString)]) {
    let length = tables.reduce(0) { $0 + $1.1.utf8CodeUnitCount }
    // A word has at least a letter and a space, so at most half of the slots are taken.
    var capacity = 64
    while capacity < length { capacity *= 2 }
    hashes = [UInt64](repeating: 0, count: capacity)
    ids = [Int32](repeating: -1, count: capacity)
    for (wordClass, words) in tables {
      WordList(words: words).forEach { hash, _ in add(hash, wordClass) }
    }
  }

  private mutating func add(_ hash: UInt64, _ wordClass: WordClasses) {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while ids[slot] >= 0 {
      if hashes[slot] == hash {
        classes[Int(ids[slot])].formUnion(wordClass)
        return
      }
      slot = (slot + 1) & (hashes.count - 1)
    }
    (hashes[slot], ids[slot]) = (hash, Int32(classes.count))
    classes.append(wordClass)
  }

  /// How many words it knows; their indexes are below it.
  var count: Int { classes.count }

  /// The word with a hash of `WordHash`.
  func id(ofHash hash: UInt64) -> WordID {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while ids[slot] >= 0 {
      if hashes[slot] == hash { return WordID(index: ids[slot]) }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return .unknown
  }

  /// The word with this spelling, capitals aside.
  func id(of word: some StringProtocol) -> WordID { id(ofHash: WordHash.of(word)) }

  /// What a word is known as; nothing for an unknown word.
  subscript(word: WordID) -> WordClasses {
    word == .unknown ? [] : classes[Int(word.index)]
  }
}
