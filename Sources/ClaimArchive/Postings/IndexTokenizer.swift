import Storage

/// The words of text as the claims' index knows them: FTS5's own folding and stemming, declared as in the
/// first migration.
final class IndexTokenizer {
  static let folding = ["unicode61", "remove_diacritics", "2"]
  static let stemming = ["porter"] + folding

  private let words: FTS5Tokenizer
  private let stems: FTS5Tokenizer
  private var folded: [UInt8] = []

  init(_ connection: Connection) throws(SQLiteError) {
    words = try FTS5Tokenizer(Self.folding, in: connection)
    stems = try FTS5Tokenizer(Self.stemming, in: connection)
  }

  /// Hands the body each word, folded: without case and diacritics.
  func forEachWord(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(SQLiteError) {
    guard !isASCII(text) else { return forEachASCIIWord(of: text, body) }
    try words.forEachToken(of: UnsafeRawBufferPointer(text)) { token, _ in
      token.withMemoryRebound(to: UInt8.self, body)
    }
  }

  /// The folded words of text.
  func words(of text: String) throws(SQLiteError) -> [[UInt8]] {
    var found: [[UInt8]] = []
    try words.forEachToken(of: Array(text.utf8)) { token, _ in found.append(Array(token)) }
    return found
  }

  /// The folded words of text with their places.
  func foldedWords(
    of text: [UInt8]
  ) throws(SQLiteError) -> [(folded: [UInt8], range: Range<Int>)] {
    try words.tokens(of: text).map { ($0.token, $0.range) }
  }

  /// A word of a text with its place.
  struct PlacedWord {
    var folded: [UInt8]
    var stem: [UInt8]
    var range: Range<Int>
  }

  /// The words of text with their places.
  func placedWords(of text: [UInt8]) throws(SQLiteError) -> [PlacedWord] {
    zip(try words.tokens(of: text), try stems.tokens(of: text)).map { word, stem in
      PlacedWord(folded: word.token, stem: stem.token, range: word.range)
    }
  }

  /// What the index has in place of a folded word.
  func stem(of word: [UInt8]) throws(SQLiteError) -> [UInt8] {
    var found: [[UInt8]] = []
    try stems.forEachToken(of: word) { token, _ in found.append(Array(token)) }
    return found.count == 1 ? found[0] : word
  }

  private func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in text { all |= byte }
    return all < 0x80
  }

  /// The same without a call for each word: in ASCII, words are letters and digits.
  private func forEachASCIIWord(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if folded.count < text.count { folded = Array(repeating: 0, count: text.count * 2) }
    folded.withUnsafeMutableBufferPointer { folded in
      var start = 0
      for (offset, byte) in text.enumerated() {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: folded[offset] = byte
        case 0x41...0x5A: folded[offset] = byte | 0x20
        default:
          if offset > start { body(UnsafeBufferPointer(rebasing: folded[start..<offset])) }
          start = offset + 1
        }
      }
      if text.count > start { body(UnsafeBufferPointer(rebasing: folded[start..<text.count])) }
    }
  }
}
