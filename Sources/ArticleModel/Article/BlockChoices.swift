/// Which blocks of an article a person wants kept or dropped, whatever is read in them.
///
/// A block is known by the digest of its folded words, so that a choice holds of every block with these
/// words, and after the article has changed around it.
public struct BlockChoices: Hashable, Sendable {
  /// Whether a block is wanted, by the digest of its words.
  private let wanted: [String: Bool]

  /// The name of the rule that drops what a person wants dropped.
  public static let rule = "by-hand"

  /// Choices by the digests of blocks: `true` keeps.
  public init(_ wanted: [String: Bool] = [:]) {
    self.wanted = wanted
  }

  /// Whether nothing is chosen.
  public var isEmpty: Bool { wanted.isEmpty }

  /// What is known of a block with these words; nil where nobody has chosen.
  public func isKept(_ words: some Sequence<UInt8>) -> Bool? {
    wanted.isEmpty ? nil : wanted[Self.digest(of: words)]
  }

  /// The digest by which a block with these words is known.
  public static func digest(of words: some Sequence<UInt8>) -> String {
    SHA256.hex(of: Folding.fold(words))
  }
}
