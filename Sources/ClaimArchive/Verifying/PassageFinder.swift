import ArticleModel
import Storage

/// Finds the claims that share the rarest words with some text, those of old versions and of deleted
/// articles too: their postings stay.
final class PassageFinder {
  private let index: PostingsIndex
  private let claimCount: Int
  private var stems: [[UInt8]: Stem] = [:]
  /// Folded words by their numbers, with the hashes of their stems.
  private var known = ByteTable()
  private var hashes: [UInt64] = []
  /// What each claim scores for the text asked for last, by its row.
  private var scores: [Float]
  private var touched: [Int] = []

  /// A word as the index has it.
  struct Stem {
    var bytes: [UInt8]
    /// What stands for it among many words.
    var hash: UInt64
    /// How many claims have it anywhere.
    var found: Int
    /// What it tells: the logarithm of how rare it is.
    var weight: Float
    /// The claims that have it, where they are few.
    fileprivate var rows: [UInt32]?
  }

  /// Rows of rarer stems are kept, because a draft asks for its words again and again.
  private static let keptRows = 4096
  /// How many postings are read for one text, at least those of its two rarest words.
  private static let postings = 100_000
  /// A word in more claims than this share tells little.
  private static let commonShare: Float = 0.03
  private static let fewestCommon = 8
  /// So many of a text's words are looked for one after the other.
  private static let wordsOfPhrase = 12
  /// So many of a text's words find the titles that may hold it.
  private static let wordsOfTitle = 3

  init(_ index: PostingsIndex, claimCount: Int, rowBound: Int) {
    (self.index, self.claimCount) = (index, claimCount)
    scores = Array(repeating: 0, count: rowBound)
  }

  // MARK: Words

  /// The words of a text as the index has them, each once, in reading order.
  func stems(of text: [UInt8]) throws(SQLiteError) -> [Stem] {
    var known: Set<[UInt8]> = []
    var found: [Stem] = []
    for token in try tokens(of: text) where known.insert(token).inserted {
      found.append(try stem(token))
    }
    return found
  }

  /// The words of a text as the index has them, without what the archive knows of them.
  func words(of text: [UInt8]) throws(SQLiteError) -> Set<[UInt8]> { Set(try tokens(of: text)) }

  /// Hashes of the words of a text, for whole articles: no word is stemmed twice.
  func hashes(of text: [UInt8]) throws(SQLiteError) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for part in [text, CJK.grams(text)].compactMap(\.self) {
      try part.withTypedBuffer { (bytes) throws(SQLiteError) in try add(bytes, to: &found) }
    }
    return found
  }

  private func add(
    _ text: UnsafeBufferPointer<UInt8>, to found: inout Set<UInt64>
  ) throws(SQLiteError) {
    var failure: SQLiteError?
    try index.tokenizer.forEachWord(of: text) { word in
      let (place, isNew) = known.index(of: word)
      if isNew {
        do throws(SQLiteError) {
          hashes.append(StableHash.of(try index.tokenizer.stem(of: Array(word))))
        } catch {
          failure = failure ?? error
          hashes.append(0)
        }
      }
      found.insert(hashes[place])
    }
    if let failure { throw failure }
  }

  private func tokens(of text: [UInt8]) throws(SQLiteError) -> [[UInt8]] {
    var tokens = try index.tokenizer.placedWords(of: text).map(\.stem)
    if let grams = CJK.grams(text) {
      tokens += try index.tokenizer.placedWords(of: grams).map(\.stem)
    }
    return tokens
  }

  /// Where a text has one of some words, as the index has them.
  func places(of text: [UInt8], among words: Set<[UInt8]>) throws(SQLiteError) -> [ByteRange] {
    try index.tokenizer.placedWords(of: text).filter { words.contains($0.stem) }.map(\.range)
  }

  /// What the archive knows of a word.
  func stem(_ bytes: [UInt8]) throws(SQLiteError) -> Stem {
    if let known = stems[bytes] { return known }
    var stem = Stem(bytes: bytes, hash: StableHash.of(bytes), found: 0, weight: 0, rows: [])
    for chunk in index.chunks {
      guard let postings = try index.postings(bytes, in: chunk, withPlaces: false) else { continue }
      stem.found += postings.found
      guard stem.rows != nil else { continue }
      stem.rows = stem.found > Self.keptRows ? nil : (stem.rows ?? []) + rows(postings, chunk)
    }
    stem.weight = Float(Ranking.inverseFrequency(found: stem.found, total: claimCount))
    stems[bytes] = stem
    return stem
  }

  /// Whether a word is in so many claims that sharing it means little.
  func isCommon(_ stem: Stem) -> Bool {
    stem.found > max(Self.fewestCommon, Int(Float(claimCount) * Self.commonShare))
  }

  private func rows(_ postings: StoredPostings, _ chunk: PostingsChunk) -> [UInt32] {
    var hits = PostingHits()
    postings.claims.withUnsafeBufferPointer { hits.read($0) }
    return hits.claims.map { UInt32(truncatingIfNeeded: chunk.first) + $0 }
  }

  private func rows(of stem: Stem) throws(SQLiteError) -> [UInt32] {
    if let rows = stem.rows { return rows }
    var rows: [UInt32] = []
    for chunk in index.chunks {
      guard let postings = try index.postings(stem.bytes, in: chunk, withPlaces: false) else {
        continue
      }
      rows += self.rows(postings, chunk)
    }
    return rows
  }

  // MARK: Claims

  /// The claims that share most with some words, best first; the rarest words decide.
  ///
  /// - Parameter weights: what sharing each word counts for.
  func claims(
    sharing words: [(stem: Stem, weight: Float)], limit: Int
  ) throws(SQLiteError) -> [RankedRow] {
    // In hand while they are added up: each access to a property of a class is checked.
    var (scores, touched) = (self.scores, self.touched)
    (self.scores, self.touched) = ([], [])
    defer { (self.scores, self.touched) = (scores, touched) }
    for row in touched { scores[row] = 0 }
    touched.removeAll(keepingCapacity: true)
    var (read, count) = (0, 0)
    for (stem, weight) in Self.rarestFirst(words) {
      guard count < 2 || read + stem.found <= Self.postings else { break }
      (read, count) = (read + stem.found, count + 1)
      for row in try rows(of: stem) where Int(row) < scores.count {
        if scores[Int(row)] == 0 { touched.append(Int(row)) }
        scores[Int(row)] += weight
      }
    }
    var top = TopHits(capacity: limit)
    for row in touched { top.offer(RankedRow(id: row, score: Double(scores[row]))) }
    return top.sorted
  }

  /// Claims that hold the first words of a text just so, whatever else is as like it.
  func claims(holding text: [UInt8], limit: Int) throws(SQLiteError) -> [Int] {
    let words = try index.tokenizer.placedWords(of: text).prefix(Self.wordsOfPhrase)
    var found: [Int] = []
    for chunk in index.chunks where !words.isEmpty {
      var parts: [PhraseHits.Part] = []
      for word in words {
        guard let postings = try index.postings(word.stem, in: chunk, withPlaces: true) else {
          break
        }
        parts.append(PhraseHits.Part(postings: postings, form: word.folded))
      }
      guard parts.count == words.count else { continue }
      found += PhraseHits.find(parts).claims.map { chunk.first + Int($0) }
    }
    return Array(found.prefix(limit))
  }

  private static func rarestFirst(
    _ words: [(stem: Stem, weight: Float)]
  ) -> [(stem: Stem, weight: Float)] {
    words.filter { $0.stem.found > 0 }.sorted { left, right in
      left.stem.found != right.stem.found
        ? left.stem.found < right.stem.found
        : left.stem.bytes.lexicographicallyPrecedes(right.stem.bytes)
    }
  }

  /// A claim for each title, heading and lead-in that has the rarest of some words.
  func claims(underWords stems: [Stem], limit: Int) throws(SQLiteError) -> [Int] {
    let rarest = Self.rarestFirst(stems.map { ($0, 0) }).prefix(Self.wordsOfTitle).map(\.stem)
    guard !rarest.isEmpty, rarest.count == min(Self.wordsOfTitle, stems.count) else { return [] }
    var found: [Int] = []
    for chunk in index.chunks {
      var common: Set<PostingRun>?
      for stem in rarest where common?.isEmpty != true {
        guard let postings = try index.postings(stem.bytes, in: chunk, withPlaces: false) else {
          common = []
          continue
        }
        var hits = PostingHits()
        postings.claims.withUnsafeBufferPointer { hits.read($0) }
        let runs = Set(
          hits.runs.filter { $0.context != .speaker }.map { run in
            var run = run
            run.frequency = 1
            return run
          })
        common = common?.intersection(runs) ?? runs
      }
      found += (common ?? []).map { chunk.first + $0.first }
    }
    return Array(found.sorted().prefix(limit))
  }

  /// What a claim scored for the words asked for last.
  func score(of row: Int) -> Float { scores.indices.contains(row) ? scores[row] : 0 }
}
