import ArticleModel

/// What one extractor wants to know of words, beside the classes that all extractors share.
///
/// The words have to be in the lexicon: an extractor lists its tables among its `tables`.
struct WordMarks<Marks: OptionSet & Sendable>: Sendable {
  typealias Rows = [(marks: Marks, words: StaticString)]

  private var marks: [Marks]

  init(_ rows: Rows, in lexicon: Lexicon) {
    marks = [Marks](repeating: [], count: lexicon.count)
    for row in rows {
      WordList(words: row.words).forEach { hash, _ in
        let id = lexicon.id(ofHash: hash)
        if id != .unknown { marks[Int(id.index)].formUnion(row.marks) }
      }
    }
  }

  /// What a word is marked as; nothing for an unknown word.
  subscript(word: WordID) -> Marks {
    word == .unknown ? [] : marks[Int(word.index)]
  }

  /// Rows as the lexicon takes them in: words that it only has to know.
  static func vocabulary(_ rows: Rows) -> [(WordClasses, StaticString)] {
    rows.map { ([], $0.words) }
  }
}
