import ArticleModel

/// What a page declares and shows of itself, each fact from the most trusted source that has it.
struct PageMetadata {
  let bylines: BylineReader

  struct Found {
    var metadata: ArticleMetadata
    /// The block that shows the title.
    var title: Int?
  }

  func metadata(
    of tree: PageTree, _ text: PageText, linkedData: [ArraySlice<UInt8>],
    scripts: ScriptedDates, rules: [PageRule?], language detected: String?
  ) -> Found {
    let meta = MetaTags(tree)
    let linked = LinkedData(scripts: linkedData)
    var metadata = ArticleMetadata()
    take(publisher(meta, linked), \.publisher, \.publisher, &metadata)
    take(url(meta, linked), \.url, \.url, &metadata)
    take(PageLanguage.declared(meta, linked), \.language, \.language, &metadata)
    let names = SiteNames(publisher: metadata.publisher, meta, linked, url: metadata.url)
    let titles = TitleChooser(
      linked: linked, meta: meta, headings: headings(1...1, text),
      subheadings: headings(2...3, text), site: names)
    take(titles.title(), \.title, \.title, &metadata)
    if metadata.publisher == nil, let name = metadata.title.flatMap(titles.besides),
      SiteNames.isSite(name, of: tree, text, url: metadata.url)
    {
      take(Evident(name, "title element"), \.publisher, \.publisher, &metadata)
    }
    take(
      linked.subtitle.map { Evident($0, "json-ld") }, \.subtitle, \.subtitle, &metadata)

    let tag = meta.language ?? meta.first(MetaTags.languages)?.value
    let dates = PageDates(
      dates: bylines.dates,
      isDayFirst: PageLanguage.isDayFirst(tag: tag, language: metadata.language ?? detected))
    let visible = VisibleMetadata(tree, text, rules: rules, bylines: bylines, dates: dates)
    let body = rules.firstIndex { $0 == nil }
    let titleBlock = TitleBlock.index(of: metadata.title, in: text, body: body)
    let place = titleBlock ?? TitleBlock.place(in: text, body: body) ?? body
    let authors = PageAuthors(bylines: bylines, site: names)
      .authors(meta, linked, visible, near: place)
    metadata.authors = authors?.value ?? []
    metadata.evidence.authors = authors?.rule
    let days = PublishedDates(
      meta: meta, linked: linked, visible: visible, dates: dates, scripts: scripts,
      title: place, url: metadata.url)
    take(days.published(), \.published, \.published, &metadata)
    take(days.modified(), \.modified, \.modified, &metadata)
    return Found(metadata: metadata, title: titleBlock)
  }

  private func take<Value>(
    _ found: Evident<Value>?, _ fact: WritableKeyPath<ArticleMetadata, Value?>,
    _ evidence: WritableKeyPath<MetadataEvidence, String?>, _ metadata: inout ArticleMetadata
  ) {
    metadata[keyPath: fact] = found?.value
    metadata.evidence[keyPath: evidence] = found?.rule
  }

  private func headings(_ levels: ClosedRange<Int>, _ text: PageText) -> [String] {
    text.blocks.filter { $0.kind == .heading && levels.contains($0.level) }
      .map { String(decoding: text.utf8[$0.range], as: UTF8.self) }
  }

  private func publisher(_ meta: MetaTags, _ linked: LinkedData) -> Evident<String>? {
    linked.publisher.map { Evident($0, "json-ld") } ?? meta.first(MetaTags.publishers)
  }

  private func url(_ meta: MetaTags, _ linked: LinkedData) -> Evident<String>? {
    [
      meta.canonical.map { Evident($0, "link canonical") }, meta.first(MetaTags.urls),
      linked.url.map { Evident($0, "json-ld") },
    ].lazy.compactMap { $0 }
      .first { $0.value.hasPrefix("https://") || $0.value.hasPrefix("http://") }
  }
}

/// A fact and the name of the rule that found it.
struct Evident<Value> {
  var value: Value
  var rule: String

  init(_ value: Value, _ rule: String) { (self.value, self.rule) = (value, rule) }
}
