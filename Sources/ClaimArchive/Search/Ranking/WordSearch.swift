import Storage

/// Answers queries of words from postings, chunk by chunk.
final class WordSearch {
  let index: PostingsIndex
  let lengths: ClaimLengths
  let query: WordQuery
  /// What is found, where the words only put it in order.
  private let candidates: RowSet?
  /// For each chunk and term, what is read once and needed twice.
  private var found: [[Lookup]] = []

  /// What a chunk has of a term.
  private enum Lookup {
    case nothing
    /// The postings of one stem.
    case stem(StoredPostings)
    case hits(PostingHits)
  }

  init(
    _ index: PostingsIndex, _ lengths: ClaimLengths, _ query: WordQuery,
    among candidates: RowSet? = nil
  ) {
    (self.index, self.lengths, self.query) = (index, lengths, query)
    self.candidates = candidates
  }

  /// All claims that are found, in no order.
  ///
  /// - Parameter members: the claims that are searched; nil for those of current versions.
  func rows(of members: RowSet? = nil) throws(SQLiteError) -> RowSet {
    var rows = RowSet(below: lengths.rowBound)
    for chunk in index.chunks {
      var hits: [PostingHits] = []
      for term in query.terms { hits.append(self.hits(try look(term, in: chunk))) }
      let current =
        members.map { CurrentClaims(chunk, of: $0) } ?? index.current(chunk, lengths)
      rows.insert(claims(query.condition, hits, current), from: chunk.first)
    }
    return rows
  }

  /// Hands on, chunk by chunk, the places of a term by its number.
  func forEachHits(
    ofTerm number: Int, _ body: (PostingsChunk, PostingHits) -> Void
  ) throws(SQLiteError) {
    for chunk in index.chunks { body(chunk, try hits(of: query.terms[number], in: chunk)) }
  }

  /// What each term adds to a score wherever it stands: the rarer, the more.
  func telling() throws(SQLiteError) -> [Float] {
    var counts = [Int](repeating: 0, count: query.terms.count)
    for chunk in index.chunks {
      var lookups: [Lookup] = []
      for (number, term) in query.terms.enumerated() {
        let lookup = try look(term, in: chunk)
        counts[number] += try count(lookup, in: chunk)
        lookups.append(lookup)
      }
      found.append(lookups)
    }
    return zip(query.terms, counts).map { term, count in
      Float(term.weight * Ranking.inverseFrequency(found: count, total: lengths.claimCount))
    }
  }

  /// The places of a term in a chunk.
  func hits(of term: WordTerm, in chunk: PostingsChunk) throws(SQLiteError) -> PostingHits {
    hits(try look(term, in: chunk))
  }

  func best(_ limit: Int) throws(SQLiteError) -> Searcher.Found {
    let telling = try telling()
    var top = TopHits(capacity: limit)
    let scores = ChunkScores(averageLength: lengths.averageWordsOfClaim)
    for (number, chunk) in index.chunks.enumerated() {
      rank(chunk, found[number], telling, scores, &top)
    }
    return Searcher.Found(rows: top.sorted, total: top.offered)
  }

  private func look(_ term: WordTerm, in chunk: PostingsChunk) throws(SQLiteError) -> Lookup {
    let lookup = try lookAnywhere(term, in: chunk)
    guard term.place != .anywhere else { return lookup }
    var hits = hits(lookup)
    if case .context(let context) = term.place { hits.keep(context) } else { hits.keepOwn() }
    return .hits(hits)
  }

  private func lookAnywhere(
    _ term: WordTerm, in chunk: PostingsChunk
  ) throws(SQLiteError) -> Lookup {
    if term.isPrefix { return .hits(try prefixHits(term, chunk)) }
    if term.words.count == 1, !term.isExact {
      let postings = try index.postings(term.words[0].stem, in: chunk, withPlaces: false)
      return postings.map(Lookup.stem) ?? .nothing
    }
    guard let parts = try parts(term.words[...], isExact: term.isExact, chunk) else {
      return .nothing
    }
    guard let nearness = term.nearness else { return .hits(PhraseHits.find(parts)) }
    var rest = parts[...]
    let phrases = nearness.lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return Array(rest.prefix(length))
    }
    return .hits(NearHits.find(phrases, distance: nearness.distance))
  }

  /// The postings of words; nil where the chunk has not all of them.
  private func parts(
    _ words: ArraySlice<WordTerm.Word>, isExact: Bool, _ chunk: PostingsChunk
  ) throws(SQLiteError) -> [PhraseHits.Part]? {
    var parts: [PhraseHits.Part] = []
    for word in words {
      guard let postings = try index.postings(word.stem, in: chunk, withPlaces: true) else {
        return nil
      }
      parts.append(PhraseHits.Part(postings: postings, form: isExact ? word.folded : nil))
    }
    return parts
  }

  /// What begins with a prefix, perhaps behind other words: the hits of all its stems, added up for each
  /// claim.
  private func prefixHits(
    _ term: WordTerm, _ chunk: PostingsChunk
  ) throws(SQLiteError) -> PostingHits {
    let prefix = term.words[term.words.count - 1].stem
    var sum = PostingHits()
    var frequencies = [UInt16](repeating: 0, count: chunk.end - chunk.first)
    func add(_ hits: PostingHits) {
      for (claim, frequency) in zip(hits.claims, hits.frequencies)
      where Int(claim) < frequencies.count {
        frequencies[Int(claim)] &+= frequency
      }
      for run in hits.runs { sum.add(run) }
    }
    if term.words.count == 1 {
      try index.forEachClaims(startingWith: prefix, in: chunk) { claims in
        var hits = PostingHits()
        hits.read(claims)
        add(hits)
      }
    } else if let parts = try parts(term.words.dropLast(), isExact: false, chunk) {
      try index.forEachPostings(startingWith: prefix, in: chunk) { last in
        add(PhraseHits.find(parts + [PhraseHits.Part(postings: last, form: nil)]))
      }
    }
    for (claim, frequency) in frequencies.enumerated() where frequency > 0 {
      sum.add(claim, Int(frequency))
    }
    return sum
  }

  /// The number of current claims with a term; as stored where all claims of the chunk are current.
  private func count(_ lookup: Lookup, in chunk: PostingsChunk) throws(SQLiteError) -> Int {
    let current = index.current(chunk, lengths)
    switch lookup {
    case .nothing:
      return 0
    case .stem(let postings):
      return current.set == nil ? postings.found : set(hits(lookup), among: current).count
    case .hits(let hits):
      return set(hits, among: current).count
    }
  }

  private func hits(_ lookup: Lookup) -> PostingHits {
    switch lookup {
    case .nothing: return PostingHits()
    case .hits(let hits): return hits
    case .stem(let postings):
      var hits = PostingHits()
      postings.claims.withUnsafeBufferPointer { hits.read($0) }
      return hits
    }
  }

  private func set(_ hits: PostingHits, among current: CurrentClaims) -> RowSet {
    var set = RowSet(below: PostingsChunk.size)
    set.insert(hits)
    if let current = current.set { set &= current }
    return set
  }

  private func rank(
    _ chunk: PostingsChunk, _ lookups: [Lookup], _ telling: [Float], _ scores: ChunkScores,
    _ top: inout TopHits
  ) {
    var candidates = candidates?.part(chunk.first..<chunk.end)
    candidates?.remove(0..<chunk.start - chunk.first)
    guard candidates?.isEmpty != true else { return }
    let hits = lookups.map(hits)
    let wanted =
      candidates
      ?? (query.isAnyOfTerms
        ? nil : claims(query.condition, hits, index.current(chunk, lengths)))
    let touched = few(hits)
    lengths.withLengths(from: chunk.first, to: chunk.end) { lengths in
      for (number, hits) in hits.enumerated() where telling[number] > 0 {
        scores.add(hits, telling: telling[number], lengths: lengths, wanted: wanted)
      }
      scores.scores.withUnsafeBufferPointer { scores in
        let bound = min(scores.count, lengths.count)
        func offer(_ claim: Int) {
          top.offer(RankedRow(id: chunk.first + claim, score: Double(scores[claim])))
        }
        if let candidates {
          candidates.forEach { claim in
            if claim < bound { offer(claim) }
            return claim < bound
          }
        } else if let touched {
          touched.forEach { claim in
            if claim < bound, scores[claim] > 0 { offer(claim) }
            return claim < bound
          }
        } else {
          for claim in 0..<bound where scores[claim] > 0 { offer(claim) }
        }
      }
    }
    if let touched { scores.clear(touched) } else { scores.clear() }
  }

  /// All claims that have a term, where they are few beside those of a chunk.
  private func few(_ hits: [PostingHits]) -> RowSet? {
    let count = hits.reduce(0) { sum, hits in
      hits.runs.reduce(sum + hits.claims.count) { $0 + $1.count }
    }
    guard count < PostingsChunk.size / 16 else { return nil }
    var few = RowSet(below: PostingsChunk.size)
    for hits in hits { few.insert(hits) }
    return few
  }

  private func claims(
    _ condition: WordQuery.Condition, _ hits: [PostingHits], _ current: CurrentClaims
  ) -> RowSet {
    switch condition {
    case .term(let number):
      return set(hits[number], among: current)
    case .all(let parts):
      var sets = parts.map { claims($0, hits, current) }
      guard var all = sets.popLast() else { return RowSet(below: 0) }
      for set in sets { all &= set }
      return all
    case .any(let parts):
      var any = RowSet(below: PostingsChunk.size)
      for part in parts { any |= claims(part, hits, current) }
      return any
    case .but(let wanted, let unwanted):
      var all = claims(wanted, hits, current)
      all -= claims(unwanted, hits, current)
      return all
    }
  }
}
