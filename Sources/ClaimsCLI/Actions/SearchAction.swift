internal import ClaimArchive

/// Searches the archive, prints what is found, and explains where nothing is.
struct SearchAction {
  var query: ClaimQuery
  var matching: ClaimQuery.Matching
  var limit: Int
  var offset: Int
  var format: OutputFormat
  var screen: Screen

  func run(_ archive: Archive, in surroundings: Surroundings) throws(ArchiveError) -> ExitStatus {
    let results = try archive.search(query, limit: limit, offset: offset)
    for notice in query.notices { surroundings.complain(notice.message) }
    let listing = SearchListing(results: results, screen: screen)
    if format == .text {
      surroundings.show(listing.text)
    } else {
      surroundings.output.write(listing.bytes(as: format))
    }
    guard results.total == 0 else { return .done }
    try explainNothing(archive, surroundings)
    return .nothingFound
  }

  private func explainNothing(
    _ archive: Archive, _ surroundings: Surroundings
  ) throws(ArchiveError) {
    surroundings.complain("nothing found for \"\(query.text)\"")
    let terms = query.condition?.wantedTerms ?? []
    guard terms.count > 1 || query.condition != terms.first.map({ .term($0) }) else { return }
    for term in terms {
      let alone = try archive.rankedClaims(ClaimQuery(.term(term)), limit: 1)
      if alone.total == 0 {
        surroundings.complain("\"\(term.text)\" is in no claim of the archive")
      }
    }
    guard terms.count > 1, matching == .all else { return }
    let some = try archive.rankedClaims(ClaimQuery(query.text, matching: .any), limit: 1).total
    guard some > 0 else { return }
    surroundings.complain(
      "\(some.counted("claim has", "claims have")) some of the words; --match any shows them")
  }
}

extension QueryCondition {
  /// The words that a result has to have, or may have.
  var wantedTerms: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.wantedTerms)
    case .filter, .not: []
    }
  }
}
