import ArticleModel

/// Looks up in which languages a word is a small one.
struct FunctionWordTable: Sendable {
  /// One bit per language of `FunctionWords.tables`.
  typealias Languages = UInt64

  private var languages = HashTable<Languages>()

  init() {
    for (index, table) in FunctionWords.tables.enumerated() {
      for word in WordReader.words(of: table.words.description) {
        languages.update(word.hash, from: 0) { $0 |= 1 << Languages(index) }
      }
    }
  }

  subscript(word: WordReader.Word) -> Languages { languages[word.hash] ?? 0 }
}
