/// What a page's meta tags, links and title say, each under its name in small letters.
struct MetaTags {
  private var values: [String: [String]] = [:]
  /// How many of the values of each name were declared as properties; these stand first.
  private var properties: [String: Int] = [:]
  /// The title element's words.
  private(set) var title: String?
  private(set) var language: String?
  private(set) var canonical: String?

  init(_ tree: PageTree) {
    for index in tree.nodes.indices {
      switch tree.nodes[index].tag {
      case .meta: take(index, tree)
      case .title where title == nil && isInHead(index, tree):
        title = PlainWords.clean(tree.text(of: index))
      case .html: language = tree[index, .lang] ?? tree[index, .xmlLang]
      case .link:
        if canonical == nil, tree[index, .rel]?.lowercased() == "canonical" {
          canonical = tree[index, .href].flatMap(PlainWords.clean)
        }
      default: break
      }
    }
  }

  private func isInHead(_ index: Int, _ tree: PageTree) -> Bool {
    var node = Int(tree.nodes[index].parent)
    while node >= 0 {
      if tree.nodes[node].tag == .svg { return false }
      node = Int(tree.nodes[node].parent)
    }
    return true
  }

  /// The attributes under which a tag's content may stand.
  private static let names: [HTMLAttribute] = [.property, .name, .itemprop, .httpEquiv]

  private mutating func take(_ index: Int, _ tree: PageTree) {
    var cleaned: String??
    for attribute in Self.names {
      guard let names = tree[index, attribute] else { continue }
      for name in names.words() {
        let folded = String(
          decoding: name.utf8.map {
            $0 == UInt8(ascii: ":") ? UInt8(ascii: ".") : $0.asciiLowercased
          },
          as: UTF8.self)
        guard Self.asked.contains(folded) else { continue }
        let content = cleaned ?? tree[index, .content].flatMap(PlainWords.clean)
        cleaned = .some(content)
        guard let content else { return }
        // A property is RDFa, meant for machines; a name of the same meaning may be a template's.
        let place = attribute == .property ? properties[folded, default: 0] : values[folded]?.count
        values[folded, default: []].insert(content, at: place ?? 0)
        if attribute == .property { properties[folded, default: 0] += 1 }
      }
    }
  }

  /// The first value under the first of some names that has one; "." stands for ":" too.
  func first(_ names: [String]) -> Evident<String>? {
    for name in names {
      if let value = values[name]?.first { return Evident(value, Self.rule(name)) }
    }
    return nil
  }

  /// The rule that takes a fact from under a name.
  static func rule(_ name: String) -> String { "meta " + name }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  // MARK: Names

  /// All names that anybody asks for.
  private static let asked = Set(
    [titles, authors, publishers, urls, languages, changes, dates].joined())

  static let titles = [
    "parsely-title", "dc.title", "dcterm.title", "dcterms.title", "og.title",
    "weibo.article.title", "weibo.webpage.title", "title", "twitter.title", "sailthru.title",
    "headline",
  ]
  static let authors = [
    "dc.creator", "dcterm.creator", "dcterms.creator", "author", "parsely-author", "byl",
    "article.author_name", "sailthru.author", "citation_author", "article.author",
    "og.article.author",
    "dc.contributor", "cxenseparse.author", "cxenseparse.recs.author",
    "shareaholic.article_author_name",
    "twitter.creator.name", "rbauthors", "creator",
  ]
  static let publishers = [
    "og.site_name", "dc.publisher", "dcterms.publisher", "publisher", "article.publisher_name",
    "application-name", "citation_journal_title", "apple-mobile-web-app-title",
  ]
  static let urls = ["og.url", "twitter.url", "parsely-link", "sailthru.url", "dc.identifier"]
  static let languages = [
    "content-language", "language", "dc.language", "dcterms.language", "og.locale", "inlanguage",
  ]
  static let changes = [
    "article.modified_time", "og.article.modified_time", "og.updated_time", "og.modified_time",
    "datemodified", "article.modified", "article.datemodified", "bt.moddate", "dcterms.modified",
    "dc.date.modified", "dc.modified", "last-modified-date", "lastmod", "lastmodified",
    "modified_time", "modified", "updated_time", "revision_date", "moddate",
  ]
  /// In the order of trust.
  static let dates = [
    "article.published_time", "article.published", "og.article.published_time",
    "og.published_time", "bt.pubdate", "datepublished", "date.published", "article.datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse.recs.publishtime", "cxenseparse.publishtime",
    "publication_date", "publicationdate", "publish_date", "publishdate", "publish-date",
    "published_time", "published", "published-date", "published_date", "publisheddate", "pubdate",
    "pub_date", "article_date_original", "article.pubdate", "article_pubdate",
    "originalpublicationdate",
    "og.pubdate", "og.publish_date", "rnews.datepublished", "dc.date.issued", "dcterms.issued",
    "dc.issued", "dcterms.date", "dc.date.created", "dcterms.created", "dc.created", "dc.date",
    "shareaholic.article_published_time", "gentics.publish_date", "timestamp", "displaydate",
    "article.post_date", "article.publicationdate", "blogger.publishdate",
    "mediator_published_time",
    "vr.published_time", "citation_publication_date", "citation_date", "citation_online_date",
    "lastmod.published", "release_date", "article_date", "article.date", "date_published",
    "analyticsattributes.articledate",
    "created", "datecreated", "creation_date", "date", "dcsext.articlefirstpublished",
    "eprints.datestamp",
    "page_date", "pdate", "ptime", "live_date", "firstpublishdate", "article.create", "time",
    "pubtime", "publishtime",
  ]
}
