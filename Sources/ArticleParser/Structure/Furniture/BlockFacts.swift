import ArticleModel

/// What one pass over the beginning of a block's text tells of it.
struct BlockFacts {
  /// Bytes of the whole text.
  var bytes = 0
  /// What the looked-at beginning holds.
  var words = 0
  var functionWords = 0
  var capitalisedWords = 0
  var numbers = 0
  /// Words in which a site speaks of itself and its readers ("subscribe", "Kommentare").
  var siteWords = 0
  /// Whether it is a short line with a day and a clock time.
  var isStamp = false
  var shape: LineShape
  /// The furniture phrase it holds.
  var furniture: PhraseTable<FurnitureKind>.Match?
  /// Where its telling words are among those of all blocks.
  let telling: Range<Int>
  /// Equal of equal texts.
  var hash = WordHash.seed

  /// How much of a long text is looked at.
  static let limit = 400
  /// A phrase in a longer text is something that the article says.
  private static let longestFurniture = 260
  private static let longestStamp = 90

  init(
    _ utf8: UnsafeBufferPointer<UInt8>, _ block: Block, tables: StructureTables,
    languages: inout LanguageCount, telling: inout TellingWords
  ) {
    bytes = block.range.count
    shape = LineShape(utf8, block.range)
    var reader = WordReader(utf8, block.range.prefix(Self.limit))
    var firstWords: [WordReader.Word] = []
    let firstTelling = telling.count
    telling.startBlock()
    while let word = reader.next() {
      words += 1
      hash = WordHash.add(UInt32(truncatingIfNeeded: word.hash ^ word.hash >> 32), to: hash)
      if word.isNumber { numbers += 1 }
      if word.isCapitalised { capitalisedWords += 1 }
      let (small, isOfSite) = tables.words[word]
      if isOfSite { siteWords += 1 }
      if small != 0 || word.length < 4 && !word.isCapitalised && !word.isNumber && !word.isIdeograph
      {
        functionWords += 1
      }
      languages.take(small)
      telling.take(word, isSmall: small != 0)
      if bytes <= Self.longestFurniture { firstWords.append(word) }
    }
    self.telling = firstTelling..<telling.count
    furniture = tables.phrases.match(firstWords)
    isStamp =
      numbers > 2 && shape.characters < Self.longestStamp && ClockTime.stands(in: utf8, block.range)
  }

  /// Whether it reads as running text.
  var isRunningText: Bool { shape.isRunningText }
}

/// The tables that structure is judged by; built once.
struct StructureTables: Sendable {
  let phrases = PhraseTable(FurniturePhrases.all + FurniturePhrases.more)
  let words = SmallWordTable()
}
