import ArticleModel

/// Finds the title of an article that was copied with its page, among menus, teasers and captions: by
/// a sum of what titles have, each part small, none of them decisive.
struct CopiedTitle {
  let blocks: [Block]
  let facts: [BlockFacts]
  let text: ReadingText
  let bylines: BylineReader

  /// How many blocks above the article's first text are looked at.
  private static let reach = 40
  /// How much of the article's text is read for the words that it shares with its title.
  private static let readBytes = 6000
  /// From here on a line is text and no longer a subtitle.
  private static let wordsOfText = 12
  private static let mostWords = 30
  /// Most titles have no more words.
  private static let titleWords = 14
  /// A line that scores less has nothing of a title.
  private static let least: Float = 1

  /// What each part of the score counts. Set by hand on copied pages in two dozen languages; halving or
  /// doubling any one of them changes a title in fifty.
  private enum Weight {
    static let word: Float = 0.35
    /// For each word beyond `titleWords`: a standfirst is longer than a title.
    static let longWord: Float = -0.15
    static let sharedWord: Float = 0.5
    static let sharedPart: Float = 2.2
    static let heading: Float = 0.3
    static let kept: Float = 0.3
    static let repeated: Float = 1.5
    static let beforeByline: Float = 1
    static let afterByline: Float = -0.7
    static let sentence: Float = -2
    static let furniture: Float = -1
    static let block: Float = -0.04
  }

  /// The title's block; nil where no line is one, or where nothing stands above the text that was
  /// left out.
  func index() -> Int? {
    guard let first = blocks.indices.first(where: isText) else { return nil }
    let above = max(0, first - Self.reach)..<first
    guard above.contains(where: { !blocks[$0].isKept }) else { return nil }
    let isByline = above.map { facts[$0].bytes < 240 && bylines.byline(in: words($0)) != nil }
    let shared = sharedWords(from: first)
    let repeated = repeatedLines(above)
    var best: (index: Int, score: Float)?
    for index in above where canBeTitle(index) && !isByline[index - above.lowerBound] {
      var score = looks(index) + Weight.block * Float(min(30, first - index))
      score += overlap(index, shared)
      if repeated.contains(facts[index].hash) { score += Weight.repeated }
      let next = (index + 1..<first).lazy.filter { facts[$0].words > 0 }.prefix(3)
      if next.contains(where: { isByline[$0 - above.lowerBound] }) { score += Weight.beforeByline }
      let previous = (above.lowerBound..<index).reversed().lazy.filter { facts[$0].words > 0 }
      if previous.prefix(3).contains(where: { isByline[$0 - above.lowerBound] }) {
        score += Weight.afterByline
      }
      if score > best?.score ?? Self.least { best = (index, score) }
    }
    return best?.index
  }

  /// The lines of some words that stand elsewhere, too: a title is copied from more than one place.
  private func repeatedLines(_ above: Range<Int>) -> Set<UInt64> {
    var counts: [UInt64: Int] = [:]
    for index in above where facts[index].shape.words > 3 { counts[facts[index].hash] = 0 }
    for fact in facts where counts[fact.hash] != nil { counts[fact.hash, default: 0] += 1 }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  private func words(_ index: Int) -> String { text[blocks[index].range] }

  private func isText(_ index: Int) -> Bool {
    let shape = facts[index].shape
    return blocks[index].isKept && [.paragraph, .blockQuote].contains(blocks[index].kind)
      && shape.words > Self.wordsOfText && (shape.endsSentence || shape.words > Self.mostWords)
  }

  private func canBeTitle(_ index: Int) -> Bool {
    let shape = facts[index].shape
    return [.heading, .paragraph].contains(blocks[index].kind) && shape.hasLetters
      && facts[index].furniture?.isWhole != true && shape.words <= Self.mostWords
      && !shape.endsWithColon
  }

  private func looks(_ index: Int) -> Float {
    let shape = facts[index].shape
    var score = Weight.word * Float(min(8, shape.words))
    score += Weight.longWord * Float(max(0, Int(shape.words) - Self.titleWords))
    if blocks[index].kind == .heading { score += Weight.heading }
    if blocks[index].isKept { score += Weight.kept }
    if facts[index].furniture != nil { score += Weight.furniture }
    if shape.endsSentence, ![0x3F, 0xFF1F, 0x21, 0xFF01].contains(shape.lastMark) {
      score += Weight.sentence
    }
    return score
  }

  // MARK: Words of the article

  /// The words of the article's first text.
  private func sharedWords(from first: Int) -> Set<UInt64> {
    var words: Set<UInt64> = []
    var bytes = 0
    for index in blocks.indices[first...] where blocks[index].isKept {
      words.formUnion(hashes(blocks[index].range))
      bytes += blocks[index].range.count
      if bytes > Self.readBytes { break }
    }
    return words
  }

  /// How much a line speaks of what the article speaks of.
  private func overlap(_ index: Int, _ shared: Set<UInt64>) -> Float {
    let own = Set(hashes(blocks[index].range))
    let count = Float(own.count { shared.contains($0) })
    return Weight.sharedWord * min(4, count)
      + Weight.sharedPart * count / Float(max(1, own.count))
  }

  /// The words of a range that are long enough to say what it is about.
  private func hashes(_ range: ByteRange) -> [UInt64] {
    text.utf8.withUnsafeBufferPointer { utf8 in
      var reader = WordReader(utf8, range.prefix(BlockFacts.limit))
      var hashes: [UInt64] = []
      while let word = reader.next() {
        if word.isIdeograph || word.length > 3 { hashes.append(word.hash) }
      }
      return hashes
    }
  }
}
