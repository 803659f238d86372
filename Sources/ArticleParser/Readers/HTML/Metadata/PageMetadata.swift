import ArticleModel

/// What a page declares and shows of itself, the most trusted first.
struct PageMetadata {
  let bylines: BylineReader

  func metadata(
    of tree: PageTree, _ text: PageText, linkedData: [ArraySlice<UInt8>], rules: [PageRule?],
    language detected: String?
  ) -> (metadata: ArticleMetadata, title: Int?) {
    let meta = MetaTags(tree)
    let linked = LinkedData(scripts: linkedData)
    var metadata = ArticleMetadata()
    metadata.publisher = linked.publisher ?? meta.first(MetaTags.publishers)
    metadata.url = url(meta, linked)
    metadata.language =
      Self.language(meta.language) ?? Self.language(meta.first(MetaTags.languages))
      ?? Self.language(linked.language)
    metadata.title = TitleChooser.title(
      linked: linked, meta: meta, headings: headings(text), site: metadata.publisher)
    let tag = meta.language ?? meta.first(MetaTags.languages)
    let dates = PageDates(
      dates: bylines.dates,
      isDayFirst: Self.isDayFirst(tag: tag, language: metadata.language ?? detected))
    let visible = VisibleMetadata(tree, text, rules: rules, bylines: bylines, dates: dates)
    let body = rules.firstIndex { $0 == nil }
    let titleBlock = TitleBlock.index(of: metadata.title, in: text, body: body)
    let place = titleBlock ?? TitleBlock.place(in: text, body: body) ?? body
    metadata.authors = authors(meta, linked, visible, near: place)
    metadata.published = published(
      meta, linked, visible, dates, near: place, url: metadata.url)
    return (metadata, titleBlock)
  }

  private func headings(_ text: PageText) -> [String] {
    text.blocks.filter { $0.kind == .heading && $0.level == 1 }
      .map { String(decoding: text.utf8[$0.range], as: UTF8.self) }
  }

  private func url(_ meta: MetaTags, _ linked: LinkedData) -> String? {
    [meta.canonical, meta.first(MetaTags.urls), linked.url].lazy.compactMap { $0 }
      .first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
  }

  // MARK: Language

  /// A language tag without its region: "pt-BR" and "pt_BR" are "pt".
  private static func language(_ tag: String?) -> String? {
    guard let language = tag?.split(whereSeparator: { "-_,; ".contains($0) }).first?.lowercased(),
      (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return language
  }

  /// Americans write the month first; who else writes English is not known from that alone.
  private static func isDayFirst(tag: String?, language: String?) -> Bool? {
    if let region = tag?.split(whereSeparator: { "-_".contains($0) }).dropFirst().last?.uppercased()
    {
      if region == "US" || region == "PH" { return false }
      if language == "en", region.utf8.count == 2 { return true }
    }
    guard let language, language != "en" else { return nil }
    return true
  }

  // MARK: People and dates

  private func authors(
    _ meta: MetaTags, _ linked: LinkedData, _ visible: VisibleMetadata, near title: Int?
  ) -> [String] {
    let declared = linked.authors.flatMap { people(in: $0) }
    if !declared.isEmpty { return Self.unique(declared) }
    for name in MetaTags.authors {
      let found = meta.all(name).flatMap { people(in: $0) }
      if !found.isEmpty { return Self.unique(found) }
    }
    let marked = visible.authors()
    return Self.unique(marked.isEmpty ? visible.authors(near: title) : marked)
  }

  private func people(in words: String) -> [String] {
    guard !words.contains("://"), !words.hasPrefix("@") else { return [] }
    return bylines.byline(in: words)?.authors ?? AuthorNames.names(in: words)
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(Folding.fold($0)).inserted }
  }

  private func published(
    _ meta: MetaTags, _ linked: LinkedData, _ visible: VisibleMetadata, _ dates: PageDates,
    near title: Int?, url: String?
  ) -> DateInterval? {
    let sources: [() -> DateInterval?] = [
      { dates.date(linked.published) },
      {
        MetaTags.dates.lazy.compactMap { name in
          meta.all(name).lazy.compactMap { dates.date($0) }.first
        }.first
      },
      { visible.markedDate() },
      { dates.date(linked.created) },
      { url.flatMap { dates.date(inURL: $0) } },
      { visible.timeElement() },
      { visible.date(near: title) },
    ]
    var best: DateInterval?
    for source in sources {
      guard let date = source() else { continue }
      if date.precision == .day { return Self.local(date, url.flatMap { dates.date(inURL: $0) }) }
      best = best ?? date
    }
    return best
  }

  /// Time stamps are often in UTC, a day off the place of publication; an address has its own day.
  private static func local(_ date: DateInterval, _ inURL: DateInterval?) -> DateInterval {
    guard let stamped = date.earliest, let inURL, inURL.precision == .day, let day = inURL.earliest,
      abs(day.daysSince1970 - stamped.daysSince1970) == 1
    else { return date }
    return inURL
  }
}
