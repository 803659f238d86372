import Storage

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The words that are compared, as numbers, and how rare each is in the archive, by its postings.
final class StemWeights {
  private let postings: PostingsIndex
  private let lengths: ClaimLengths
  private var vocabulary = Vocabulary()
  /// For each stem, in how many claims of the archive it occurs, anywhere.
  private var counts: [Int] = []
  private var rarities: [Float] = []
  private var stops: Set<Int32> = []
  private let claimCount: Double
  /// Natural logarithms of this and more are told apart no further: names that two claims share would
  /// outweigh all that they say.
  private static let greatest: Float = 6

  init(_ postings: PostingsIndex, _ lengths: ClaimLengths) throws(SQLiteError) {
    (self.postings, self.lengths) = (postings, lengths)
    claimCount = Double(max(1, lengths.claimCount))
    for word in StopWords.words.sorted() + ["said", "says", "say", "s", "t"] {
      stops.insert(try stem(of: Array(word.utf8)))
    }
  }

  /// The number of the stem of a folded word.
  func stem(of word: [UInt8]) throws(SQLiteError) -> Int32 {
    let entry = try word.withTypedBuffer { (bytes) throws(SQLiteError) in
      if let known = vocabulary.entry(of: bytes) { return known }
      return try vocabulary.learn(bytes, postings.tokenizer)
    }
    while counts.count <= entry.stem {
      let count = try count(at: counts.count)
      counts.append(count)
      rarities.append(Float(log(1 + claimCount / Double(max(1, count)))))
    }
    return Int32(entry.stem)
  }

  func isStopWord(_ stem: Int32) -> Bool { stops.contains(stem) }

  private func count(at stem: Int) throws(SQLiteError) -> Int {
    let bytes = Array(vocabulary.stems[stem])
    var count = 0
    for chunk in postings.chunks { count += try postings.found(bytes, in: chunk) }
    return count
  }

  /// In how many claims of the archive a stem occurs, anywhere.
  func count(of stem: Int32) -> Int { counts[Int(stem)] }

  /// Inverse document frequency: log(1 + claims / claims with it).
  func rarity(of stem: Int32) -> Double { Double(rarities[Int(stem)]) }

  /// An archive of fewer claims has only begun: it does not know yet which words are rare.
  private static let begun = 1000.0

  var areOfBeginning: Bool { claimCount < Self.begun }

  /// The rarity of a word that no claim has.
  var greatestRarity: Double { log(1 + claimCount) }

  /// The same as a share of the greatest that counts, 0 to 1.
  func share(of stem: Int32) -> Float { min(rarities[Int(stem)], Self.greatest) / Self.greatest }

  /// The share of a word that just two claims have.
  var greatestShare: Float { min(Float(log(1 + claimCount / 2)), Self.greatest) / Self.greatest }

  /// The rows of claims with a stem, in their own words or in what they share.
  func forEachClaim(with stem: Int32, _ body: (Range<Int>) -> Void) throws(SQLiteError) {
    let bytes = Array(vocabulary.stems[Int(stem)])
    for chunk in postings.chunks {
      guard let stored = try postings.postings(bytes, in: chunk, withPlaces: false) else {
        continue
      }
      var hits = PostingHits()
      stored.claims.withUnsafeBufferPointer { hits.read($0) }
      for claim in hits.claims {
        body(chunk.first + Int(claim)..<chunk.first + Int(claim) + 1)
      }
      for run in hits.runs { body(chunk.first + run.first..<chunk.first + run.first + run.count) }
    }
  }
}
