import ArticleModel

/// Looks up in one go in which languages a word is a small one, and whether sites speak of themselves
/// in it.
struct SmallWordTable: Sendable {
  /// One bit per language of `FunctionWords.tables`.
  typealias Languages = UInt64

  private var marks = HashTable<UInt64>()

  /// The highest bit, which no language has.
  private static let siteWord: UInt64 = 1 << 63

  init() {
    for (index, table) in FunctionWords.tables.enumerated() {
      add(table.words, 1 << UInt64(index))
    }
    add(SiteWords.all, Self.siteWord)
  }

  private mutating func add(_ words: StaticString, _ mark: UInt64) {
    for word in WordReader.words(of: words.description) {
      marks.update(word.hash, from: 0) { $0 |= mark }
    }
  }

  subscript(word: WordReader.Word) -> (small: Languages, isOfSite: Bool) {
    let marks = marks[word.hash] ?? 0
    return (marks & ~Self.siteWord, marks & Self.siteWord != 0)
  }
}
