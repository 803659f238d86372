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
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for byte in article.description.utf8 { take(byte) }
    take(0)
    for byte in foldedText { take(byte) }
    take(0)
    for byte in String(occurrence).utf8 { take(byte) }
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    hash ^= hash >> 33
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    description = String(
      decoding: (0..<Self.length).map {
        digits[Int(truncatingIfNeeded: hash >> UInt64(5 * $0)) & 31]
      },
      as: UTF8.self)
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
  /// The line that introduces the list it is an item of, in the reading text.
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
