import ArticleModel

/// A word, number or mark of the reading text.
struct Token {
  enum Kind: UInt8 {
    /// A run of letters, with inner apostrophes ("O'Brien").
    case word
    /// "'s", "’t", "'re" after a word.
    case clitic
    /// "l’", "d'", "qu’" before a word, apostrophe included.
    case elision
    /// A run of digits with single "." "," "'" inside ("1,000.5", "3.5.2024").
    case number
    /// One Han or kana character.
    case ideograph
    /// A web address, as a whole.
    case address
    /// One other character: punctuation or a symbol.
    case mark
  }

  struct Shape: OptionSet {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capitalised = Shape(rawValue: 1)
    /// At least two letters, all of them capitals.
    static let allCapitals = Shape(rawValue: 2)
    /// White space stands before it (or the block begins with it).
    static let spaceBefore = Shape(rawValue: 4)
    /// A line break stands before it.
    static let lineBreakBefore = Shape(rawValue: 8)
    /// A capital stands after a lower-case letter ("OpenAI", "iPhone").
    static let innerCapital = Shape(rawValue: 16)
    /// At least five letters that end in "ly", "ing" or "ed", as English adverbs, participles and
    /// past forms do.
    static let adverbial = Shape(rawValue: 32)
    static let participle = Shape(rawValue: 64)
    static let past = Shape(rawValue: 128)
  }

  let start: Int32
  let end: Int32
  /// Kind, shape and first character in one word: a long text has millions of tokens.
  private let bits: UInt32
  /// The word as the lexicon knows it, or `.unknown`.
  let word: WordID
  /// Of a word, the hash it was looked up by (`WordHash`): equal words of an article share it,
  /// whether the lexicon knows them or not.
  let hash: UInt64
  /// What the lexicon knows the word as; kept here because every extractor asks for it.
  let classes: WordClasses

  init(
    range: ByteRange, kind: Kind, shape: Shape, first scalar: UInt32, word: LexiconWord
  ) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    bits = scalar << 11 | UInt32(kind.rawValue) << 8 | UInt32(shape.rawValue)
    (self.word, hash, classes) = (word.id, word.hash, word.classes)
  }

  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 8 & 7)) ?? .mark }
  var shape: Shape { Shape(rawValue: UInt8(truncatingIfNeeded: bits)) }
  /// The first character: of a mark, the mark itself.
  var scalar: UInt32 { bits >> 11 }
  var range: ByteRange { Int(start)..<Int(end) }
  var length: Int { Int(end - start) }
  var hasSpaceBefore: Bool { shape.contains(.spaceBefore) }
  var isCapitalised: Bool { shape.contains(.capitalised) }

  /// Whether it is this mark.
  func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && scalar == character.value }
}
