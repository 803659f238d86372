internal import ArticleModel
internal import ClaimArchive

/// Searches the archive, prints what is found, and explains where nothing is.
struct SearchAction {
  var query: ClaimQuery
  var matching: ClaimQuery.Matching
  var limit: Int
  var offset = 0
  var format: SearchFormat
  var screen: Screen
  /// How many claims before and after each hit.
  var context = 0
  var grouping: Grouping?
  var facets: [Facet] = []
  var wantsHistogram = false
  var wantsParts = false
  /// Whether only what is new is wanted: then old claims with some of the words are no help.
  var wantsNew = false

  /// How many values of a facet are shown to a person.
  private static let shownValues = 10
  /// How many claims are offered that have only some of the words.
  private static let offered = 5

  func run(_ archive: Archive, in surroundings: Surroundings) throws(ArchiveError) -> ExitStatus {
    let page = try page(archive)
    for notice in query.notices { surroundings.complain(notice.message) }
    let listing = SearchListing(page: page, screen: screen)
    if format == .text {
      surroundings.show(listing.text)
    } else {
      surroundings.output.write(listing.bytes(as: format))
    }
    guard page.results.total == 0 else { return .done }
    if wantsNew {
      surroundings.complain("nothing new for \"\(query.text)\" since the last run")
      return .nothingFound
    }
    try NothingFound(query: query, matching: matching).explain(archive, surroundings)
    return .nothingFound
  }

  /// Prints nothing but the number of claims that are found.
  func count(_ archive: Archive, in surroundings: Surroundings) throws(ArchiveError) -> ExitStatus {
    let total = try archive.search(query, limit: 0).total
    for notice in query.notices { surroundings.complain(notice.message) }
    surroundings.output.write("\(total)\n")
    return total == 0 ? .nothingFound : .done
  }

  private func page(_ archive: Archive) throws(ArchiveError) -> SearchPage {
    var page = SearchPage(results: try archive.search(query, limit: limit, offset: offset))
    if page.results.total == 0, !wantsNew, matching == .all, query.scope == .body,
      (query.condition?.wantedTerms ?? []).count > 1
    {
      var loose = ClaimQuery(query.text, matching: .any)
      loose.limit = nil
      page.someWords = try archive.search(loose, limit: min(limit, Self.offered)).hits
    }
    if context > 0 {
      let reader = ContextReader(archive: archive)
      for hit in page.results.hits {
        page.contexts[hit.claim.id] = try reader.sentences(around: hit.claim, count: context)
      }
    }
    if let grouping { page.groups = try groups(page.results.hits, grouping, archive) }
    page.facets = try archive.counts(by: facets, of: query).map { found in
      let counts = format == .text ? Array(found.counts.prefix(Self.shownValues)) : found.counts
      return (name: found.facet.rawValue, counts: counts)
    }
    if wantsHistogram { page.histogram = try histogram(archive) }
    if wantsParts {
      page.parts = try archive.parts(of: query)
      let hits = page.results.hits
      for (hit, parts) in zip(hits, try archive.scoreParts(of: hits, for: query)) {
        page.scores[hit.claim.id] = parts
      }
    }
    return page
  }

  private func histogram(_ archive: Archive) throws(ArchiveError) -> [Counted<String>] {
    func counts(_ facet: Facet) throws(ArchiveError) -> [Counted<String>] {
      try archive.counts(by: [facet], of: query).first?.counts ?? []
    }
    return try Histogram.periods(years: try counts(.year), months: try counts(.month))
  }

  private func groups(
    _ hits: [SearchHit], _ grouping: Grouping, _ archive: Archive
  ) throws(ArchiveError) -> [SearchPage.Group] {
    let facet: Facet? =
      switch grouping {
      case .article: .article
      case .speaker: .speaker
      case .year: .year
      case .entity: nil
      }
    let counts = try archive.counts(by: facet.map { [$0] } ?? [], of: query).first?.counts ?? []
    return try SearchPage.groups(
      hits, counts: Dictionary(counts.map { ($0.item, $0.count) }, uniquingKeysWith: +)
    ) { (hit) throws(ArchiveError) -> [String] in
      switch grouping {
      case .article: return [Citation.name(of: hit.claim.article)]
      case .speaker: return hit.claim.speaker?.name.map { [$0] } ?? []
      case .year:
        return hit.claim.article.metadata.published.map { [String($0.iso8601.prefix(4))] } ?? []
      case .entity: return try archive.names(in: hit.claim)
      }
    }
  }
}
