import ArticleModel

/// Tells sections that list what is referred to, and so claim nothing.
enum ReferenceSections {
  private static let headings: Set<String> = [
    "reference", "references", "bibliography", "works cited", "literature", "further reading",
    "einzelnachweise", "literatur", "literaturverzeichnis", "quellenverzeichnis", "références",
    "bibliographie", "referencias", "bibliografía", "riferimenti", "riferimenti bibliografici",
    "bibliografia", "referências", "bronvermelding", "literatuur", "referenser", "referanser",
    "litteratur", "przypisy", "viitteet", "参考文献", "参考资料", "參考文獻", "참고문헌", "脚注",
  ]

  /// The sections, as indexes of the article's.
  static func all(in sections: [Section]) -> Set<Int> {
    Set(
      sections.indices.filter { index in headings.contains(sections[index].heading.lowercased()) })
  }
}
