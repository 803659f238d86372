/// Counts how well words are made of letters.
struct LetterTally {
  private var letters = 0
  /// Letters of words that cannot be, and signs where letters ought to be.
  private var spoiled = 0
  /// Common letters of Cyrillic, Greek and so on, by which one tells the encodings of one script apart.
  private var common = 0
  private var latin: [UInt32: Int] = [:]
  private var latinCount = 0

  mutating func count(_ word: some Sequence<Unicode.Scalar>) {
    var (script, hasMixture, hasCaseFault) = (Script?.none, false, false)
    var (counted, signs, wasLower, isBroken) = (0, 0, false, false)
    for scalar in word {
      guard let letter = Script(scalar) else {
        if scalar.value >= 0x80 {
          counted += 1
          if !Self.mayStandByWords(scalar) { signs += 1 }
          // No word has a control or what stands for nothing in it.
          if scalar.value < 0xA0 || scalar.value == 0xFFFD { isBroken = true }
        }
        wasLower = false
        continue
      }
      if let script, script != letter { hasMixture = true }
      script = letter
      let isUpper = scalar.properties.isUppercase
      if isUpper, wasLower { hasCaseFault = true }
      wasLower = scalar.properties.isLowercase
      guard scalar.value >= 0x80 else { continue }
      counted += 1
      if letter == .latin {
        latinCount += 1
        latin[scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0, default: 0] += 1
      } else if Alphabets.common.contains(scalar) {
        common += 1
      }
    }
    letters += counted
    spoiled += hasMixture || hasCaseFault || isBroken ? counted : signs
  }

  /// From about -1 (nothing fits) to 1.
  var score: Double {
    guard letters > 0 else { return 0 }
    let strange = latinCount - bestAlphabetCount
    let other = letters - latinCount
    // Two letters of three in running text are common ones; where fewer are, it is another encoding.
    let rare = max(0, Double(other) * 0.6 - Double(common))
    return 1 - (2 * Double(spoiled) + Double(strange) + rare) / Double(letters)
  }

  /// How many of the accented letters the language has that has the most of them.
  private var bestAlphabetCount: Int {
    Alphabets.latin.lazy.map { alphabet in
      latin.reduce(0) { $0 + (alphabet.contains($1.key) ? $1.value : 0) }
    }.max() ?? 0
  }

  /// Quotation marks, dashes and the like, which touch words.
  private static func mayStandByWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAB, 0xBB, 0xB7, 0xAD, 0x2013...0x2026, 0x2039, 0x203A, 0x20AC, 0xB0, 0xA7, 0xA3,
      0xBF, 0xA1, 0xA9, 0xAE, 0x2122, 0x2116, 0xBA, 0xAA:
      true
    default: false
    }
  }
}

/// The scripts that single-byte encodings are for.
enum Script {
  case latin, greek, cyrillic, hebrew, arabic, thai

  /// The script of a letter or of a mark on one; nil for everything else.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      self = .latin
    case 0x370...0x3FF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x591...0x5F4: self = .hebrew
    case 0x61B...0x6FF: self = .arabic
    case 0xE01...0xE3A, 0xE40...0xE5B: self = .thai
    default: return nil
    }
  }
}
