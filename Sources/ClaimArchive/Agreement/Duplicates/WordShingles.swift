import ArticleModel

/// The runs of four words of a text, each as a hash: what two texts have in common of these, they have
/// in common word for word (Broder 1997, "On the resemblance and containment of documents").
///
/// Words are folded; a Chinese, Japanese or Korean character is a word. Runs do not cross from one claim
/// into the next, so that a sentence put in between changes none but its own.
enum WordShingles {
  /// Words of a run.
  static let width = 4

  /// Adds the runs of a claim.
  static func add(_ text: some Sequence<UInt8>, to shingles: inout Set<UInt32>) {
    forEach(of: text) { shingles.insert($0) }
  }

  /// Hands on the runs of a claim; of a shorter one, all of it is the run.
  static func forEach(of text: some Sequence<UInt8>, _ body: (UInt32) -> Void) {
    let folded = Folding.fold(text)
    var last = Window()
    folded.withUnsafeBufferPointer { bytes in
      forEachWord(bytes) { hash in
        last.push(hash)
        if last.count >= width { body(last.hash) }
      }
    }
    if last.count > 0, last.count < width { body(last.hash) }
  }

  /// The hashes of the last words, the oldest first.
  private struct Window {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private(set) var count = 0

    mutating func push(_ word: UInt64) {
      words = (words.1, words.2, words.3, word)
      count += 1
    }

    var hash: UInt32 {
      var hash = words.0
      for word in [words.1, words.2, words.3] { hash = hash &* 0x9e37_79b9_7f4a_7c15 &+ word }
      hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
      return UInt32(truncatingIfNeeded: hash >> 32)
    }
  }

  /// Hands on the hash of each word: letters and digits of ASCII and whatever is beyond it, without
  /// punctuation.
  private static func forEachWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void
  ) {
    let start: UInt64 = 0xcbf2_9ce4_8422_2325
    var (hash, isOpen, offset) = (start, false, 0)
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    func end() {
      if isOpen { body(hash) }
      (hash, isOpen) = (start, false)
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      let length = Self.length(byte)
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0xC3...0xE1:
        isOpen = true
        for place in offset..<min(offset + length, bytes.count) { take(bytes[place]) }
      case 0xE3...0xED, 0xF0...0xF4:
        end()
        isOpen = true
        for place in offset..<min(offset + length, bytes.count) { take(bytes[place]) }
        end()
      default:
        // Spaces and punctuation; E2 and C2 begin that of other scripts, EE and EF rarely anything else.
        end()
      }
      offset += length
    }
    end()
  }

  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0..<0xF0: 3
    case 0xC0..<0xE0: 2
    default: 1
    }
  }
}
