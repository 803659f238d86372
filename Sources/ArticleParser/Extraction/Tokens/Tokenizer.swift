import ArticleModel

/// Parts a stretch of text into tokens in one pass over its bytes.
struct Tokenizer {
  let text: [UInt8]
  let lexicon: Lexicon

  /// Appends the tokens of a stretch.
  func tokenize(_ range: ByteRange, into tokens: inout [Token]) {
    text.withUnsafeBufferPointer { bytes in
      var scan = Scan(bytes: bytes, end: range.upperBound, offset: range.lowerBound)
      while scan.offset < scan.end {
        guard let token = scan.next(lexicon) else { continue }
        if tokens.count == tokens.capacity { makeRoom(in: &tokens, at: scan.offset) }
        tokens.append(token)
      }
    }
  }

  /// Makes room for as many tokens as the rest of the text will have if it goes on so. An array that
  /// doubles when it is full would hold up to three times the tokens of a long text.
  private func makeRoom(in tokens: inout [Token], at offset: Int) {
    let density = Double(tokens.count) / Double(max(1, offset))
    let expected = Int(density * Double(text.count) * 1.02)
    tokens.reserveCapacity(max(expected, tokens.count + tokens.count / 8) + 64)
  }
}

private struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var offset: Int
  var pendingShape: Token.Shape = .spaceBefore

  mutating func next(_ lexicon: Lexicon) -> Token? {
    let (scalar, length) = scalar(at: offset)
    switch ScalarClass(scalar) {
    case .space:
      pendingShape.insert(.spaceBefore)
      if scalar == 0x0A || scalar == 0x0D { pendingShape.insert(.lineBreakBefore) }
      offset += length
      return nil
    case .letter:
      return isAddress() ? address(scalar) : word(lexicon, first: scalar)
    case .digit:
      return number(first: scalar)
    case .ideograph:
      return token(
        .ideograph, from: offset, to: offset + length, first: scalar,
        word: lexicon.word(ofHash: WordHash.of(scalar)))
    case .mark:
      return token(.mark, from: offset, to: offset + length, first: scalar)
    }
  }

  // MARK: Words

  private mutating func word(_ lexicon: Lexicon, first: UInt32) -> Token {
    let start = offset
    var run = LetterRun()
    var cursor = start
    while cursor < end {
      let byte = bytes[cursor]
      if (byte | 0x20) &- 0x61 < 26 {
        run.take(ascii: byte)
        cursor += 1
        continue
      }
      if byte != 0x27 && byte < 0x80 { break }
      let (scalar, length) = scalar(at: cursor)
      if ScalarClass(scalar) == .letter {
        run.take(scalar)
        cursor += length
      } else if let apostrophe = apostropheLength(at: cursor),
        let after = letters(from: cursor + apostrophe)
      {
        if isClitic(after) { break }
        if run.isElision {
          run.take(0x27)
          return token(
            .elision, from: start, to: cursor + apostrophe, first: first, shape: run.shape,
            word: lexicon.word(ofHash: run.hash))
        }
        run.take(0x27)
        cursor += apostrophe
      } else {
        break
      }
    }
    return token(
      .word, from: start, to: cursor, first: first, shape: run.shape,
      word: lexicon.word(ofHash: run.hash))
  }

  /// The length of an apostrophe at an offset.
  private func apostropheLength(at cursor: Int) -> Int? {
    if bytes[cursor] == 0x27 { return 1 }
    guard cursor + 2 < end, bytes[cursor] == 0xE2, bytes[cursor + 1] == 0x80,
      bytes[cursor + 2] == 0x99
    else { return nil }
    return 3
  }

  /// The ASCII-or-longer letters that follow an apostrophe; nil where none does. Looks at no more
  /// than four, which is enough to tell a clitic.
  private func letters(from start: Int) -> ByteRange? {
    var cursor = start
    var count = 0
    while cursor < end, count < 4 {
      let (scalar, length) = scalar(at: cursor)
      guard ScalarClass(scalar) == .letter else { break }
      cursor += length
      count += 1
    }
    return count == 0 ? nil : start..<cursor
  }

  private func isClitic(_ letters: ByteRange) -> Bool {
    func lower(_ index: Int) -> UInt8 { bytes[letters.lowerBound + index] | 0x20 }
    switch letters.count {
    case 1: return "sdmt".utf8.contains(lower(0))
    case 2:
      let pair = (lower(0), lower(1))
      return pair == (0x72, 0x65) || pair == (0x76, 0x65) || pair == (0x6C, 0x6C)
    default: return false
    }
  }

  // MARK: Numbers, addresses, marks

  private mutating func number(first: UInt32) -> Token {
    var cursor = offset
    while cursor < end {
      let (scalar, length) = scalar(at: cursor)
      if ScalarClass(scalar) == .digit {
        cursor += length
      } else if scalar == 0x2C || scalar == 0x2E || scalar == 0x27, cursor + 1 < end,
        (0x30...0x39).contains(bytes[cursor + 1])
      {
        cursor += 1
      } else {
        break
      }
    }
    return token(.number, from: offset, to: cursor, first: first)
  }

  /// Whether "http://", "https://" or "www." stands here.
  private func isAddress() -> Bool {
    func stands(_ prefix: StaticString) -> Bool {
      guard offset + prefix.utf8CodeUnitCount < end else { return false }
      return prefix.withUTF8Buffer { wanted in
        wanted.indices.allSatisfy { (bytes[offset + $0] | 0x20) == wanted[$0] | 0x20 }
      }
    }
    return switch bytes[offset] | 0x20 {
    case UInt8(ascii: "h"): stands("http://") || stands("https://")
    case UInt8(ascii: "w"): stands("www.")
    default: false
    }
  }

  private mutating func address(_ first: UInt32) -> Token {
    var cursor = offset
    while cursor < end, bytes[cursor] > 0x20, bytes[cursor] < 0x80,
      !"\"<>".utf8.contains(bytes[cursor])
    {
      cursor += 1
    }
    while cursor > offset + 1, ".,;:!?)]}'".utf8.contains(bytes[cursor - 1]) { cursor -= 1 }
    return token(.address, from: offset, to: cursor, first: first)
  }

  private mutating func token(
    _ kind: Token.Kind, from start: Int, to end: Int, first: UInt32, shape: Token.Shape = [],
    word: LexiconWord = .none
  ) -> Token {
    // An apostrophe right after a word opens its clitic; the word itself has just been passed.
    var (kind, end) = (kind, end)
    if kind == .mark, !pendingShape.contains(.spaceBefore),
      let length = apostropheLength(at: start),
      let after = letters(from: start + length), isClitic(after), start > 0
    {
      (kind, end) = (.clitic, after.upperBound)
    }
    defer {
      pendingShape = []
      offset = end
    }
    return Token(
      range: start..<end, kind: kind, shape: shape.union(pendingShape), first: first, word: word)
  }

  // MARK: Characters

  /// The character at an offset and its length; the text is valid UTF-8.
  private func scalar(at cursor: Int) -> (UInt32, Int) {
    let lead = bytes[cursor]
    if lead < 0x80 { return (UInt32(lead), 1) }
    func continuation(_ index: Int) -> UInt32 {
      cursor + index < bytes.count ? UInt32(bytes[cursor + index] & 0x3F) : 0
    }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | continuation(1), 2) }
    if lead < 0xF0 {
      return (UInt32(lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
    }
    return (
      UInt32(lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4
    )
  }
}

/// What the tokenizer notes of a word while it reads its letters.
private struct LetterRun {
  private var count = 0
  private var capitals = 0
  private var startsWithCapital = false
  private var lastWasLower = false
  private var hasInnerCapital = false
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  /// The last three letters, a byte each; other than ASCII counts as nothing.
  private var ending: UInt32 = 0
  private(set) var hash = WordHash.seed

  mutating func take(_ scalar: UInt32) {
    take(lower: Folding.lowercase(scalar), of: scalar)
  }

  @inline(__always)
  mutating func take(ascii letter: UInt8) {
    take(lower: UInt32(letter | 0x20), of: UInt32(letter))
  }

  @inline(__always)
  private mutating func take(lower: UInt32, of scalar: UInt32) {
    let isCapital = lower != scalar
    if isCapital {
      capitals += 1
      if count == 0 { startsWithCapital = true }
      if lastWasLower { hasInnerCapital = true }
    }
    if count == 0 { first = lower } else if count == 1 { second = lower }
    lastWasLower = !isCapital && scalar != 0x27
    ending = (ending << 8 | (lower < 0x80 ? lower : 0)) & 0xFF_FFFF
    count += 1
    hash = WordHash.add(lower, to: hash)
  }

  var shape: Token.Shape {
    var shape: Token.Shape = []
    if startsWithCapital { shape.insert(.capitalised) }
    if capitals == count, count > 1 { shape.insert(.allCapitals) }
    if hasInnerCapital { shape.insert(.innerCapital) }
    if count >= 5 {
      switch ending & 0xFFFF {
      case 0x6C79: shape.insert(.adverbial)
      case 0x6564: shape.insert(.past)
      default: if ending == 0x69_6E67 { shape.insert(.participle) }
      }
    }
    return shape
  }

  /// "l", "d", "qu", "dell" and the like, which French and Italian shorten before a vowel.
  var isElision: Bool {
    switch count {
    case 1: "cdjlmnst".unicodeScalars.contains { $0.value == first }
    case 2: first == 0x71 && second == 0x75
    // "all'inizio", "nell'estate", "dell'anno".
    case 3...4: ending & 0xFFFF == 0x6C6C
    default: false
    }
  }
}
