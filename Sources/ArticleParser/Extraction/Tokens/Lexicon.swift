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

/// What the lexicon says of a word that was met.
struct LexiconWord {
  var hash: UInt64
  var id: WordID
  var classes: WordClasses

  /// What is said of marks and numbers.
  static let none = LexiconWord(hash: 0, id: .unknown, classes: [])
}

/// All words that some rule asks for, each with its classes: one look-up per word of an article
/// serves every extractor.
struct Lexicon: Sendable {
  /// Open addressing with a word's hash and its index in one entry, so that a look-up touches one
  /// place of memory; the table stays small enough for the processor's cache.
  private struct Entry {
    var hash: UInt32 = 0
    /// The word's index plus one; 0 where the slot is empty.
    var word: Int32 = 0
  }

  private var slots: [Entry]
  /// A bit for each of many parts of the hashes that are known. Most words that the lexicon does not
  /// know are told by it, which fits into the nearest cache as `slots` do not.
  private var known: [UInt64]
  private var classes: [WordClasses] = []

  /// Takes the tables of words, each with its class; "_" joins the words of a phrase.
  init(_ tables: [(WordClasses, StaticString)]) {
    let words = tables.reduce(0) { $0 + WordList(words: $1.1).count }
    var capacity = 64
    while capacity < words + words / 2 { capacity *= 2 }
    slots = [Entry](repeating: Entry(), count: capacity)
    known = [UInt64](repeating: 0, count: capacity / 16)
    for (wordClass, words) in tables {
      WordList(words: words).forEach { hash, _ in add(hash, wordClass) }
    }
  }

  private mutating func add(_ hash: UInt64, _ wordClass: WordClasses) {
    let slot = slot(ofHash: hash)
    if slots[slot].word > 0 {
      classes[Int(slots[slot].word) - 1].formUnion(wordClass)
      return
    }
    classes.append(wordClass)
    let (place, bit) = knownBit(hash)
    known[place] |= bit
    slots[slot] = Entry(hash: Self.tag(hash), word: Int32(classes.count))
  }

  /// The slot that a hash has, or would have. The low bits choose it, the high bits tell words apart.
  private func slot(ofHash hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while slots[slot].word > 0, slots[slot].hash != Self.tag(hash) { slot = (slot + 1) & mask }
    return slot
  }

  /// Of two thousand million words that the lexicon does not know, one is taken for another.
  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  /// How many words it knows; their indexes are below it.
  var count: Int { classes.count }

  /// The word with a hash of `WordHash`.
  func id(ofHash hash: UInt64) -> WordID {
    let (place, bit) = knownBit(hash)
    guard known[place] & bit != 0 else { return .unknown }
    return WordID(index: slots[slot(ofHash: hash)].word - 1)
  }

  /// All that is known of the word with a hash of `WordHash`.
  func word(ofHash hash: UInt64) -> LexiconWord {
    let id = id(ofHash: hash)
    return LexiconWord(hash: hash, id: id, classes: self[id])
  }

  private func knownBit(_ hash: UInt64) -> (place: Int, bit: UInt64) {
    let part = Int(truncatingIfNeeded: hash >> 16) & (known.count * 64 - 1)
    return (part / 64, 1 << UInt64(part % 64))
  }

  /// The word with this spelling, capitals aside.
  func id(of word: some StringProtocol) -> WordID { id(ofHash: WordHash.of(word)) }

  /// What a word is known as; nothing for an unknown word.
  subscript(word: WordID) -> WordClasses {
    word == .unknown ? [] : classes[Int(word.index)]
  }
}
