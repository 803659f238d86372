import ArticleModel

/// A regular expression over the folded words of a claim: without case, without diacritics, with plain
/// quotation marks and dashes.
///
/// Literals, `.`, `[a-z]`, `[^a-z]`, `\d \w \s \b` and their opposites, `( )`, `(?: )`, `|`,
/// `* + ? {2,5}`, `^`, `$`. What it takes to match grows with the length of the text, whatever the
/// pattern is: states are followed side by side (Thompson, 1968), nothing is tried twice.
public struct QueryPattern: Hashable, Sendable {
  /// The expression as typed, without its slashes.
  public let text: String
  let program: PatternProgram
  /// ASCII characters, folded, that stand in everything that it matches; empty where there are none.
  let factor: [UInt8]

  /// Why some text is no pattern.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong.
    public var message: String
    /// Where, in UTF-8 bytes of the pattern.
    public var place: Int
  }

  /// Reads a pattern.
  public init(_ text: String) throws(Fault) {
    self.text = text
    var parser = PatternParser(text)
    let tree = try parser.parse()
    program = try PatternProgram(tree)
    factor = PatternFactor.longest(in: tree)
  }

  /// Two patterns are equal if they are written alike.
  public static func == (left: QueryPattern, right: QueryPattern) -> Bool {
    left.text == right.text
  }

  /// Hashes what is written.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }

  /// How many claims a pattern may be tried on where nothing else narrows the search, nor a factor of it.
  static let mostClaims = 250_000
  /// How much of a text is looked at, in characters.
  static let mostCharacters = 4096
}

/// How a pattern and a text are made comparable.
enum PatternFolding {
  /// The plain form; nil for what is passed over, as combining marks are.
  static func plain(_ scalar: Unicode.Scalar) -> UInt32? {
    if scalar.isASCII { return Folding.lowercase(scalar.value) }
    return switch scalar.value {
    case 0x2018...0x201B, 0x2032, 0x02BC: 0x27
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: 0x22
    case 0x2010...0x2015, 0x2212: 0x2D
    default: Diacritics.plain(QueryText.plain(scalar))?.value
    }
  }

  static func plain(_ text: String) -> [UInt32] {
    var scalars: [UInt32] = []
    for scalar in text.unicodeScalars.prefix(QueryPattern.mostCharacters) {
      if let plain = plain(scalar) { scalars.append(plain) }
    }
    return scalars
  }
}
