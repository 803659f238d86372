import ArticleModel
import Storage

/// Makes the postings of a chunk from the words of its claims.
final class PostingsBuilder {
  /// Between a claim's text and its Chinese, Japanese and Korean parts, so that no phrase crosses.
  private static let gap = 16

  private let tokenizer: IndexTokenizer
  private var vocabulary = Vocabulary()
  private var lists: [PostingListBuilder] = []
  private var contextTokens: [ContextToken] = []
  private var failure: SQLiteError?
  /// The number of words of each claim, at least 1; 0 where there is no such claim.
  private(set) var lengths: [UInt8] = []

  /// A word of a lead-in, a heading, a title or the name of a speaker.
  private struct ContextToken {
    var stem: Int32
    var key: Int32
    var run: Int32
    var place: Int32
    var form: Int32
  }

  init(_ tokenizer: IndexTokenizer) {
    self.tokenizer = tokenizer
  }

  /// Adds a claim's own words; claims ascend.
  func add(_ claim: Int, text: UnsafeBufferPointer<UInt8>, grams: [UInt8]?) throws(SQLiteError) {
    lengths.append(contentsOf: repeatElement(0, count: claim - lengths.count))
    lengths.append(max(1, UInt8(clamping: WordCharacters.count(text))))
    var place = try add(claim, text, from: 0)
    if let grams {
      place = try grams.withTypedBuffer { (bytes) throws(SQLiteError) in
        try add(claim, bytes, from: place + Self.gap)
      }
    }
  }

  private func add(
    _ claim: Int, _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(SQLiteError) -> Int {
    var place = start
    try forEachEntry(of: text) { entry in
      lists[entry.stem].add(claim, place: place, form: entry.form)
      place += 1
    }
    return place
  }

  /// Adds what claims that follow each other share.
  func add(
    _ context: PostingContext, of claims: Range<Int>, text: [UInt8]
  ) throws(SQLiteError) {
    var place = 0
    try text.withTypedBuffer { (bytes) throws(SQLiteError) in
      try forEachEntry(of: bytes) { entry in
        contextTokens.append(
          ContextToken(
            stem: Int32(entry.stem), key: Int32(PostingRun.key(claims.lowerBound, context)),
            run: Int32(claims.count), place: Int32(clamping: place), form: Int32(entry.form)))
        place += 1
      }
    }
  }

  private func forEachEntry(
    of text: UnsafeBufferPointer<UInt8>, _ body: (Vocabulary.Entry) -> Void
  ) throws(SQLiteError) {
    try tokenizer.forEachWord(of: text) { word in
      if let entry = vocabulary.entry(of: word) { return body(entry) }
      do throws(SQLiteError) {
        let entry = try vocabulary.learn(word, tokenizer)
        while lists.count < vocabulary.stems.count { lists.append(PostingListBuilder()) }
        body(entry)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Hands on the postings of every stem, stems in ascending order of their bytes.
  func finish(
    _ body: (_ stem: [UInt8], _ postings: StoredPostings) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    contextTokens.sort { ($0.stem, $0.key, $0.place) < ($1.stem, $1.key, $1.place) }
    var contexts = [Range<Int>](repeating: 0..<0, count: lists.count)
    var start = 0
    while start < contextTokens.count {
      let stem = contextTokens[start].stem
      let end = contextTokens[start...].firstIndex { $0.stem != stem } ?? contextTokens.count
      contexts[Int(stem)] = start..<end
      start = end
    }
    let order = lists.indices.sorted {
      vocabulary.stems[$0].lexicographicallyPrecedes(vocabulary.stems[$1])
    }
    for stem in order {
      try body(Array(vocabulary.stems[stem]), postings(stem, contexts[stem]))
    }
  }

  private func postings(_ stem: Int, _ context: Range<Int>) -> StoredPostings {
    var runs = PostingListBuilder(hasRuns: true)
    for token in contextTokens[context] {
      runs.add(
        Int(token.key), place: Int(token.place), form: Int(token.form), run: Int(token.run))
    }
    let own = lists[stem].finish()
    var claims: [UInt8] = []
    PostingBytes.append(lists[stem].count, to: &claims)
    PostingBytes.append(own.count, to: &claims)
    claims += own
    claims += runs.finish()
    var places: [UInt8] = []
    let forms = vocabulary.formsOfStem[stem].map { vocabulary.form($0) }
    PostingBytes.append(forms.count, to: &places)
    for form in forms {
      PostingBytes.append(form.count, to: &places)
      places += form
    }
    PostingBytes.append(lists[stem].places.count, to: &places)
    places += lists[stem].places
    places += runs.places
    let found =
      context.isEmpty
      ? lists[stem].count
      : claims.withUnsafeBufferPointer { bytes in
        var hits = PostingHits()
        hits.read(bytes)
        return hits.found(
          below: contextTokens[context].reduce(0) {
            max($0, Int($1.key >> 2) + Int($1.run))
          })
      }
    return StoredPostings(found: found, claims: claims, places: places)
  }
}

extension [UInt8] {
  /// `withUnsafeBufferPointer` for bodies whose errors have a type.
  func withTypedBuffer<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    let outcome = withUnsafeBufferPointer { buffer in
      do throws(SQLiteError) {
        return Swift.Result<Result, SQLiteError>.success(try body(buffer))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
