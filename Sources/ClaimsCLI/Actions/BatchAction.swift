internal import ArticleModel
internal import ClaimArchive
internal import Importer
internal import Reports

/// Answers queries one by one, and prints each answer as a line.
struct BatchAction {
  var file: String
  var kind: BatchCommand.Kind
  var matching: ClaimQuery.Matching
  var limit: Int
  var isTimed: Bool

  func run(_ archive: Archive, in surroundings: Surroundings) throws(ArchiveError) -> ExitStatus {
    var queries = QueryReader(path: file, standardInput: surroundings.standardInput)
    var hasFailures = false
    while let query = queries.next() {
      switch query {
      case .success(let query):
        surroundings.output.write(try answer(query, archive, surroundings.today))
        // Who asks through a pipe may wait for the answer before asking again.
        if file == "-" { surroundings.output.flush() }
      case .failure(let failure):
        surroundings.output.flush()
        surroundings.complain(failure.description)
        hasFailures = true
      }
    }
    return hasFailures ? .failed : .done
  }

  private struct Hit {
    var article: String
    var claim: String
    var score: Double
  }

  private func answer(
    _ query: QueryReader.Query, _ archive: Archive, _ today: CalendarDay?
  ) throws(ArchiveError) -> [UInt8] {
    let start = ContinuousClock.now
    let (hits, total) = try hits(
      for: ClaimQuery(query.text, matching: matching, today: today), archive)
    let time = ContinuousClock.now - start
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      write(query.id, &json)
      json.member("query", query.text)
      json.member("total", total)
      json.member("hits", hits) { hit, json in
        json.member("article", hit.article)
        json.member("claim", hit.claim)
        json.member("score", hit.score.roundedScore)
      }
      if isTimed { json.member("ms", (time.seconds * 1e6).rounded() / 1e3) }
    }
    json.endLine()
    return json.bytes
  }

  private func hits(
    for query: ClaimQuery, _ archive: Archive
  ) throws(ArchiveError) -> (hits: [Hit], total: Int) {
    switch kind {
    case .claims:
      let found = try archive.rankedClaims(query, limit: limit)
      return (
        found.best.map {
          Hit(article: $0.article.description, claim: $0.claim.description, score: $0.score)
        }, found.total
      )
    case .articles:
      let found = try archive.rankedArticles(query, limit: limit)
      return (
        found.best.map {
          Hit(article: $0.article.description, claim: $0.claim.description, score: $0.score)
        }, found.total
      )
    }
  }

  private func write(_ id: QueryReader.Identifier, _ json: inout JSONWriter) {
    switch id {
    case .text(let text): json.string(text)
    case .number(let number): json.number(number)
    }
  }
}
