/// Judges by their words which single-byte encoding bytes are in.
///
/// Under the wrong encoding, accented letters turn into signs in the middle of words, words mix scripts
/// or cases, or have letters that no one language has together.
struct LetterJudge {
  private let words: [ArraySlice<UInt8>]

  /// More than enough to tell encodings apart.
  private static let mostWords = 4000

  init(_ bytes: [UInt8]) {
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    var isAbove = false
    for offset in 0...bytes.count {
      let byte = offset < bytes.count ? bytes[offset] : 0x20
      if byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) {
        isAbove = isAbove || byte >= 0x80
        continue
      }
      if isAbove { words.append(bytes[start..<offset]) }
      (start, isAbove) = (offset + 1, false)
      if words.count == Self.mostWords { break }
    }
    self.words = words
  }

  /// The best of the encodings that people have files in; the detector's candidate where nothing speaks
  /// against it.
  func best(detected: TextEncoding?) -> TextEncoding? {
    guard !words.isEmpty else { return nil }
    var candidates = Self.candidates
    if let detected, detected.isSingleByte, !candidates.contains(detected) {
      candidates.append(detected)
    }
    var best: (encoding: TextEncoding, score: Double)?
    for encoding in candidates {
      // The detector has seen whole texts in each language; letters alone have to beat it clearly.
      let bonus = detected.map { Self.areSisters(encoding.name, $0.name) } == true ? 0.12 : 0
      let score = score(under: encoding) + bonus
      if score > best?.score ?? -.infinity { best = (encoding, score) }
    }
    return best?.encoding
  }

  /// The commonest first: among equals, the first is taken.
  private static let candidates = [
    "windows-1252", "windows-1251", "windows-1250", "windows-1254", "windows-1253", "windows-1255",
    "windows-1256", "windows-1257", "windows-874", "koi8-r", "koi8-u", "iso-8859-2", "iso-8859-5",
    "iso-8859-7", "iso-8859-15", "ibm866", "x-mac-cyrillic", "macintosh", "ibm850", "ibm852",
  ].compactMap(EncodingLabels.encoding)

  /// Whether an encoding is the detector's, or so much like it that it cannot tell them apart. The
  /// encodings that hardly a file is in have no such credit.
  private static func areSisters(_ name: String, _ detected: String) -> Bool {
    name == detected && !rare.contains(name)
      || sisters.contains { $0.contains(name) && $0.contains(detected) }
  }

  private static let rare: Set = ["iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-16"]
  private static let sisters: [Set] = [
    ["koi8-r", "koi8-u"], ["windows-1250", "iso-8859-2", "iso-8859-16"],
    ["windows-1253", "iso-8859-7"], ["windows-1252", "iso-8859-15"],
    ["windows-1257", "iso-8859-13", "iso-8859-4"],
  ]

  /// From about -1 (nothing fits) to 1.
  private func score(under encoding: TextEncoding) -> Double {
    let table = SingleByteTable(encoding)
    let scalars = (UInt8.min...UInt8.max).map { table.scalar($0) ?? "\u{FFFD}" }
    var tally = LetterTally()
    for word in words { tally.count(word.lazy.map { scalars[Int($0)] }) }
    return tally.score
  }
}
