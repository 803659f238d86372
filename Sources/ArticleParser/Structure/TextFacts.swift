import ArticleModel

/// What one pass over a text tells of its blocks and of its language.
struct TextFacts {
  var blocks: [BlockFacts]
  private(set) var telling = TellingWords()
  private var words = LanguageCount()
  private let letters: ScriptCount

  init(_ utf8: [UInt8], _ blocks: some Collection<Block>, tables: StructureTables) {
    var languages = LanguageCount()
    var telling = TellingWords()
    self.blocks = utf8.withUnsafeBufferPointer { utf8 in
      blocks.map { BlockFacts(utf8, $0, tables: tables, languages: &languages, telling: &telling) }
    }
    words = languages
    self.telling = telling
    letters = ScriptCount(utf8)
  }

  /// The language that the text's letters and small words are of, and which of the two tells it.
  var language: (tag: String, rule: String)? {
    if let language = letters.language { return (language, "letters") }
    return words.language.map { ($0, "small words") }
  }

  /// Whether the text cannot be in a language that is declared for it.
  func contradicts(_ language: String) -> Bool {
    if let script = letters.script, let expected = WritingSystem.scripts(of: language) {
      let scripts = script == .kana || script == .han ? [.kana, .han] : [script]
      if scripts.allSatisfy({ !expected.contains($0) }) { return true }
    }
    return words.contradicts(language)
  }
}
