import ArticleModel

/// What one pass over a text tells of its blocks and of its language.
struct TextFacts {
  var blocks: [BlockFacts]
  /// The language that its small words are of, where they are many enough.
  var language: String?

  init(_ utf8: [UInt8], _ blocks: some Collection<Block>, tables: StructureTables) {
    var languages = LanguageCount()
    self.blocks = utf8.withUnsafeBufferPointer { utf8 in
      blocks.map { BlockFacts(utf8, $0, tables: tables, languages: &languages) }
    }
    language = languages.language
  }
}
