import ArticleModel

/// Whether a quotation stops before the sentence that it is taken from, or begins after it, so that what
/// limits it is lost.
struct CutShort {
  /// The reading text of the source.
  let text: [UInt8]
  /// The quoted words in it.
  let range: ByteRange
  /// What is spoken there: the quotation that holds them, else the claim.
  let speech: ByteRange
  /// What the same person says right behind it, where a cue stands between.
  let next: ByteRange?

  /// The words that the draft leaves out, if they matter.
  ///
  /// - Parameter isWhole: whether the draft gives the words as a whole sentence.
  func rest(of quoted: QuotedParts, isWhole: Bool) -> String? {
    if !quoted.isOpenAtEnd, let rest = tail(isWhole: isWhole && startsSentence) { return rest }
    if !quoted.isOpenAtStart, isWhole, let lead = lead { return lead }
    return nil
  }

  private func tail(isWhole: Bool) -> String? {
    let end = speech.upperBound
    let rest = sentence(from: range.upperBound, to: end)
    let words = VerbatimWords(text, in: rest).words
    if let first = words.first {
      guard isWhole || limits(text[first.range]) else { return nil }
      return string(first.range.lowerBound..<rest.upperBound)
    }
    // "“…,” she said, “but only if …”"
    guard let next, let first = VerbatimWords(text, in: next).words.first,
      endsOpen(rest), limits(text[first.range])
    else { return nil }
    return string(sentence(from: next.lowerBound, to: next.upperBound))
  }

  /// The words before the quoted ones in their sentence, where one of them turns or limits it.
  private var lead: String? {
    let start = sentenceStart
    guard start < range.lowerBound else { return nil }
    let words = VerbatimWords(text, in: start..<range.lowerBound).words
    guard words.contains(where: { turns(text[$0.range]) }) else { return nil }
    return string(start..<range.lowerBound)
  }

  private var startsSentence: Bool {
    let words = VerbatimWords(text, in: sentenceStart..<range.lowerBound).words
    return words.allSatisfy { Self.holds(Self.openers, text[$0.range]) }
  }

  // MARK: Borders

  private var sentenceStart: Int {
    var index = min(range.lowerBound, speech.upperBound)
    while index > speech.lowerBound {
      if Self.isStop(text, at: index - 1) && isSpace(index) { return index }
      index -= 1
    }
    return min(speech.lowerBound, range.lowerBound)
  }

  /// From an offset to the end of its sentence.
  private func sentence(from start: Int, to end: Int) -> ByteRange {
    var index = start
    while index < end {
      if Self.isStop(text, at: index), index + 1 >= end || isSpace(index + 1) || !isWord(index + 1)
      {
        return start..<index + 1
      }
      index += 1
    }
    return start..<max(start, end)
  }

  /// Whether no stop ends some bytes: a comma before a cue, or nothing.
  private func endsOpen(_ range: ByteRange) -> Bool {
    !range.contains { Self.isStop(text, at: $0) }
  }

  private static func isStop(_ text: [UInt8], at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): true
    // The last byte of "。", "！" and "？" after the two before it.
    case 0x82: index > 1 && text[index - 1] == 0x80 && text[index - 2] == 0xE3
    case 0x81, 0x9F: index > 1 && text[index - 1] == 0xBC && text[index - 2] == 0xEF
    default: false
    }
  }

  private func isSpace(_ index: Int) -> Bool {
    index >= text.count || text[index] <= 0x20 || text[index] >= 0x80
  }

  private func isWord(_ index: Int) -> Bool {
    index < text.count && ((text[index] | 0x20) &- 0x61 < 26 || text[index] &- 0x30 < 10)
  }

  private func string(_ range: ByteRange) -> String {
    let words = String(decoding: text[range], as: UTF8.self)
    return String(words.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  // MARK: Words

  private func limits(_ word: ArraySlice<UInt8>) -> Bool { Self.holds(Self.limiting, word) }

  private func turns(_ word: ArraySlice<UInt8>) -> Bool {
    Self.holds(Self.turning, word) || Self.holds(Self.limiting, word)
  }

  private static func holds(_ words: Set<String>, _ word: ArraySlice<UInt8>) -> Bool {
    words.contains(String(decoding: Folding.fold(word), as: UTF8.self))
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }

  /// What begins a clause that takes something back.
  private static let limiting = words(
    """
    but unless if although though except however yet until provided only whereas without \
    aber sondern außer wenn falls obwohl jedoch solange sofern nur ohne \
    mais sauf si bien quoique cependant tant sans \
    pero sino salvo aunque excepto siempre sin \
    ma se tranne benché sebbene però purché senza \
    mas exceto embora porém sem \
    maar tenzij als hoewel behalve mits zonder
    """)

  /// What turns the sense of what follows it.
  private static let turning = words(
    """
    not never no nobody doubt deny denied hardly might could don doesn didn won cannot \
    think thought believe believed \
    nicht nie kein keine niemand kaum \
    ne pas jamais personne aucun \
    no nunca nadie ningún \
    non mai nessuno \
    não ninguém nenhum \
    niet nooit geen niemand
    """)

  /// What may begin a sentence without belonging to it.
  private static let openers = words(
    "and so well now then und also nun et alors y pues e allora então en dus")
}
