import ArticleModel

/// Who wrote a page's article: people that it declares, else that it marks, else that a byline names.
struct PageAuthors {
  let bylines: BylineReader
  let site: SiteNames

  func authors(
    _ meta: MetaTags, _ linked: LinkedData, _ visible: VisibleMetadata, near title: Int?
  ) -> Evident<[String]>? {
    for source in sources(meta, linked, visible, near: title) {
      let names = source.find().filter { !isSite($0) }
      if !names.isEmpty { return Evident(Self.unique(names), source.rule) }
    }
    return nil
  }

  private typealias Source = (rule: String, find: () -> [String])

  private func sources(
    _ meta: MetaTags, _ linked: LinkedData, _ visible: VisibleMetadata, near title: Int?
  ) -> [Source] {
    let tags = MetaTags.authors.filter { !meta.all($0).isEmpty }.map { name -> Source in
      (MetaTags.rule(name), { meta.all(name).flatMap(declared) })
    }
    return [("json-ld", { linked.authors.flatMap(declared) })] + tags + [
      ("marked byline", { visible.markedAuthors(near: title) }),
      ("byline", { visible.authors(near: title) }),
    ]
  }

  /// A site that signs with its own name has no author; a person with a site of that name is one.
  private func isSite(_ name: String) -> Bool {
    guard site.contains(name) else { return false }
    let words = name.split(separator: " ")
    return words.count < 2
      || words.first.map { NameWords.articles.contains(PlainLetters.plain($0)) } ?? true
  }

  private func declared(_ words: String) -> [String] {
    guard !words.contains("://"), words.first != "@", words.first != "/" else { return [] }
    return bylines.byline(in: words)?.authors ?? AuthorNames.names(in: words, areDeclared: true)
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(Folding.fold($0)).inserted }
  }
}
