import ArticleModel

/// What the whole article shows of a capitalised word: whether it is also written in lower case,
/// and whether it has its capital where no sentence begins.
struct NameEvidence {
  struct Use {
    var isSeenLowered = false
    var isSeenInside = false
  }

  /// Whether a sentence, a quotation or a list item begins at a token.
  let isInitial: [Bool]
  /// Whether a token stands in a line that capitalises its words for show.
  let isInTitle: [Bool]
  private var uses: UseTable

  init(_ context: ExtractionContext) {
    let tokens = context.tokens
    uses = UseTable(expecting: tokens.count / 8)
    var initial = [Bool](repeating: false, count: tokens.count)
    var title = [Bool](repeating: false, count: tokens.count)
    for sentence in context.sentences {
      if let first = sentence.tokens.first { initial[first] = true }
      if Self.isTitle(context, sentence) {
        for index in sentence.tokens { title[index] = true }
      }
    }
    for block in context.blockTokens where !block.isEmpty { initial[block.lowerBound] = true }
    for index in tokens.indices.dropFirst() where tokens[index].shape.contains(.lineBreakBefore) {
      initial[index] = initial[index] || Self.startsLine(tokens, index)
    }
    for index in tokens.indices.dropLast() where tokens[index].kind == .mark {
      switch tokens[index].scalar {
      case 0x201C, 0x22, 0xAB, 0x2018, 0x27, 0x3A, 0x2022, 0x201E, 0x28, 0x3F, 0x21, 0xBF, 0xA1:
        initial[index + 1] = true
      case 0x2E where index > 0 && tokens[index + 1].hasSpaceBefore:
        let before = context.classes(index - 1)
        if tokens[index - 1].length > 1,
          before.isDisjoint(with: [.honorific, .abbreviation, .role])
        {
          initial[index + 1] = true
        }
      case 0x2D, 0x2A, 0x2013, 0x2014: if initial[index] { initial[index + 1] = true }
      default: break
      }
    }
    (isInitial, isInTitle) = (initial, title)
    collect(context)
  }

  /// A line begins something new where the one before is short or ends with a mark; a hard-wrapped
  /// paragraph's lines do not.
  private static func startsLine(_ tokens: [Token], _ index: Int) -> Bool {
    if tokens[index - 1].kind == .mark, !tokens[index - 1].isMark(",") { return true }
    var first = index - 1
    while first > 0, index - first < 8, !tokens[first].shape.contains(.lineBreakBefore) {
      first -= 1
    }
    return index - first < 8
  }

  /// What is known of a capitalised token's word.
  func use(of index: Int, in context: ExtractionContext) -> Use {
    uses[context.tokens[index].hash]
  }

  /// The hash of a word, capitals aside; enough to compare the words of one article.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = WordHash.seed
    var lead: UInt8 = 0
    for byte in bytes {
      var lower = byte
      if (0x41...0x5A).contains(byte) { lower |= 0x20 }
      if lead == 0xC3, (0x80...0x9E).contains(byte) { lower = byte + 0x20 }
      hash = WordHash.add(UInt32(lower), to: hash)
      lead = byte
    }
    return hash
  }

  private mutating func collect(_ context: ExtractionContext) {
    let tokens = context.tokens
    for (index, token) in tokens.enumerated() where token.kind == .word {
      guard token.isCapitalised || token.shape.contains(.innerCapital) else { continue }
      let isInside = !isInitial[index] && !isInTitle[index]
      uses.update(token.hash, isNew: true) {
        $0.isSeenInside = $0.isSeenInside || isInside
      }
    }
    for token in tokens where token.kind == .word && !token.isCapitalised {
      uses.update(token.hash, isNew: false) { $0.isSeenLowered = true }
    }
  }

  /// Whether a line writes nearly all its longer words with capitals.
  private static func isTitle(_ context: ExtractionContext, _ sentence: Sentence) -> Bool {
    var (capitals, long, shouted) = (0, 0, 0)
    for index in sentence.tokens where context.tokens[index].kind == .word {
      let token = context.tokens[index]
      guard token.length > 3 else { continue }
      long += 1
      if token.isCapitalised { capitals += 1 }
      if token.shape.contains(.allCapitals) { shouted += 1 }
    }
    let kind = context.blocks[sentence.block].kind
    if shouted * 2 > long, long > 2 { return true }
    let isLine =
      sentence.tokens.count <= 12
      && sentence.tokens.last.map { context.tokens[$0].kind != .mark } == true
      && context.blockTokens[sentence.block] == sentence.tokens
    if kind == .heading || kind == .title || isLine && kind != .listItem && long > 1 {
      return capitals > 0 && capitals * 10 >= long * 6
    }
    let isStopped = sentence.tokens.last.map { context.tokens[$0].isMark(".") } == true
    return long > 4 && !isStopped && capitals * 10 >= long * 9
  }
}

/// Uses by a word's hash, in open addressing: the hash is one already, so it is not hashed again.
private struct UseTable {
  private var hashes: [UInt64]
  private var uses: [NameEvidence.Use]
  private var count = 0

  init(expecting words: Int) {
    var capacity = 64
    while capacity < words * 2 { capacity *= 2 }
    hashes = [UInt64](repeating: 0, count: capacity)
    uses = [NameEvidence.Use](repeating: NameEvidence.Use(), count: capacity)
  }

  subscript(hash: UInt64) -> NameEvidence.Use { uses[slot(of: hash)] }

  /// Changes the use of a word; adds it first where `isNew` allows.
  mutating func update(_ hash: UInt64, isNew: Bool, _ change: (inout NameEvidence.Use) -> Void) {
    var slot = slot(of: hash)
    if hashes[slot] == 0 {
      guard isNew else { return }
      if count * 2 > hashes.count {
        grow()
        slot = self.slot(of: hash)
      }
      hashes[slot] = hash
      count += 1
    }
    change(&uses[slot])
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (hashes.count - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = zip(hashes, uses).filter { $0.0 != 0 }
    hashes = [UInt64](repeating: 0, count: hashes.count * 2)
    uses = [NameEvidence.Use](repeating: NameEvidence.Use(), count: hashes.count)
    for (hash, use) in old {
      let slot = slot(of: hash)
      (hashes[slot], uses[slot]) = (hash, use)
    }
  }
}
