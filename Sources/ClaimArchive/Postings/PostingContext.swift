/// Where a claim has a word besides its own text.
enum PostingContext: Int, CaseIterable {
  case leadIn, heading, title, speaker
}

/// Claims that follow each other and share a lead-in, a heading or a title: what is in it is kept once for
/// all of them.
struct PostingRun: Hashable {
  /// Within the chunk.
  var first: Int
  var count: Int
  var context: PostingContext
  /// How often the word stands there.
  var frequency: Int

  /// Orders runs, and names one within a chunk.
  static func key(_ first: Int, _ context: PostingContext) -> Int {
    first << 2 | context.rawValue
  }

  var key: Int { Self.key(first, context) }
}

/// A chunk's postings of one stem, as they are stored.
struct StoredPostings: Hashable {
  /// How many claims have it, anywhere.
  var found: Int
  /// The claims, each with the number of places; then the runs.
  var claims: [UInt8]
  /// The stem's forms; then the places in the order of the claims and runs.
  var places: [UInt8]
}

extension StoredPostings {
  /// The forms of the stem, folded.
  var forms: [[UInt8]] { places.withUnsafeBufferPointer(Self.forms) }

  /// The forms that places begin with.
  static func forms(_ places: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    var reader = PostingReader(places)
    var forms: [[UInt8]] = []
    for _ in 0..<min(max(reader.number(), 0), places.count) {
      forms.append(Array(places[reader.block()]))
    }
    return forms
  }
}
