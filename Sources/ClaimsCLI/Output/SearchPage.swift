internal import ArticleModel
internal import ClaimArchive

/// One page of what was found, with all that was asked for besides.
struct SearchPage {
  var results: SearchResults
  /// Where nothing has all words: what has some of them.
  var someWords: [SearchHit] = []
  /// The sentences around each hit.
  var contexts: [ClaimID: ContextSentences] = [:]
  /// The hits of this page by something, the group of the best hit first.
  var groups: [Group] = []
  /// Counts of everything that was found.
  var facets: [(name: String, counts: [Counted<String>])] = []
  /// Counts by year or month of publication, without gaps.
  var histogram: [Counted<String>]?
  /// The parts of the query, where it has to be explained.
  var parts: [QueryPart]?
  /// What the hits' scores are made of, where they have to be explained.
  var scores: [ClaimID: [ScorePart]] = [:]

  struct Group {
    var name: String
    /// How many claims were found in it, those on other pages included; nil where that is not known.
    var count: Int?
    var hits: [SearchHit]
  }

  /// Puts hits into groups; one that has no such thing stands under a dash.
  static func groups(
    _ hits: [SearchHit], counts: [String: Int],
    by name: (SearchHit) throws(ArchiveError) -> [String]
  ) throws(ArchiveError) -> [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for hit in hits {
      let names = try name(hit)
      for name in names.isEmpty ? ["–"] : names {
        if let place = places[name] {
          groups[place].hits.append(hit)
        } else {
          places[name] = groups.count
          groups.append(Group(name: name, count: counts[name], hits: [hit]))
        }
      }
    }
    return groups
  }
}
