/// What form an assertion has. Raw values are part of the JSON contract.
public enum ClaimKind: String, Hashable, Sendable, CaseIterable {
  /// A sentence.
  case statement
  /// A list item, understood with its lead-in.
  case point
  /// Something dated: "2019: …".
  case event
  /// Somebody's words.
  case quotation
}

/// How an assertion is put. Raw values are part of the JSON contract.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  case asserted, hedged, predicted, attributed, recommended
}

/// A claim's identifier: short, and the same when the article is imported again.
public struct ClaimID: Hashable, Sendable, CustomStringConvertible {
  /// How many characters an identifier has.
  public static let length = 12

  /// Characters of Crockford's base 32, in lower case.
  public let description: String

  /// An identifier as written.
  public init(_ description: String) {
    self.description = description
  }

  /// The identifier of the nth (from 0) claim with this folded text in an article.
  ///
  /// 60 bits of FNV-1a (Fowler, Noll, Vo) with the final mixing step of MurmurHash3 (Appleby).
  public init(article: ArticleKey, foldedText: [UInt8], occurrence: Int) {
    let stem = Self.hash(foldedText, after: Self.hash(article.description.utf8))
    self.init(stem: stem, occurrence: occurrence)
  }

  fileprivate init(stem: UInt64, occurrence: Int) {
    var hash = String(occurrence).utf8.reduce(stem, Self.taking)
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    hash ^= hash >> 33
    description = String(unsafeUninitializedCapacity: Self.length) { characters in
      for place in 0..<Self.length {
        let digit = UInt8(truncatingIfNeeded: hash >> UInt64(5 * place)) & 31
        characters[place] = Self.digit(digit)
      }
      return Self.length
    }
  }

  /// A digit of Crockford's base 32, which leaves out i, l, o and u.
  private static func digit(_ value: UInt8) -> UInt8 {
    guard value > 9 else { return 0x30 + value }
    let skipped: UInt8 = value < 18 ? 0 : value < 20 ? 1 : value < 22 ? 2 : value < 27 ? 3 : 4
    return 0x61 + value - 10 + skipped
  }

  /// The hash of some bytes and the NUL that ends them, going on from another.
  fileprivate static func hash(
    _ bytes: some Sequence<UInt8>, after start: UInt64 = 0xcbf2_9ce4_8422_2325
  ) -> UInt64 {
    taking(bytes.reduce(start, taking), 0)
  }

  @inline(__always)
  private static func taking(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}

/// Hands out the identifiers of one article's claims, asked for in reading order: claims with the same
/// words are numbered.
package struct ClaimNumbering {
  private let article: UInt64
  private var occurrences: [UInt64: Int] = [:]

  package init(article: ArticleKey) {
    self.article = ClaimID.hash(article.description.utf8)
  }

  /// The identifier of the next claim with this folded text.
  package mutating func id(foldedText: [UInt8]) -> ClaimID {
    let stem = ClaimID.hash(foldedText, after: article)
    let occurrence = occurrences[stem, default: 0]
    occurrences[stem] = occurrence + 1
    return ClaimID(stem: stem, occurrence: occurrence)
  }
}

/// One assertion of an article.
public struct Claim: Hashable, Sendable {
  /// Its public identifier.
  public var id: ClaimID
  /// What form it has.
  public var kind: ClaimKind
  /// Its words in the reading text.
  public var range: ByteRange
  /// What has to be read before it, in the reading text: the line that introduces its list, the question
  /// it answers, the heading row of its table, or the sentence that it points back to.
  public var leadIn: ByteRange?
  /// The block that holds its first byte, as an index of the article's blocks.
  public var block: Int
  /// The innermost section that holds it, as an index of the article's sections.
  public var section: Int?
  /// How it is put.
  public var stance: Stance
  /// The words that show the stance; nil for a plain assertion.
  public var stanceCue: ByteRange?
  /// 0 to 1: how much it deserves a check, never whether it is true.
  public var checkWorthiness: Double

  /// A claim as found.
  public init(
    id: ClaimID, kind: ClaimKind, range: ByteRange, leadIn: ByteRange? = nil, block: Int,
    section: Int? = nil, stance: Stance = .asserted, stanceCue: ByteRange? = nil,
    checkWorthiness: Double = 0
  ) {
    (self.id, self.kind, self.range, self.leadIn) = (id, kind, range, leadIn)
    (self.block, self.section) = (block, section)
    (self.stance, self.stanceCue) = (stance, stanceCue)
    self.checkWorthiness = checkWorthiness
  }
}
