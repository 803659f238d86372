public import ArticleModel

/// What the archive says of an article without its text.
public struct ArticleRecord: Hashable, Sendable {
  /// The article's number in the archive, from 1 in the order of first import.
  public var number: Int
  /// What identifies it.
  public var key: ArticleKey
  /// The number of this version, from 1.
  public var version: Int
  /// Whether this is the version that is searched.
  public var isCurrent: Bool
  /// What it is.
  public var metadata: ArticleMetadata
  /// Where its bytes came from, and how they were read.
  public var source: Source
  /// When it was imported: ISO 8601, UTC.
  public var importedAt: String
  /// The version of the rules that read it.
  public var ruleSet: String
  /// How many claims it has.
  public var claimCount: Int
  /// When a person removed it: ISO 8601, UTC; nil while it is there.
  public var removedAt: String?

  /// The row of the version, for further questions.
  package var row: Int
}

/// A section as a claim refers to it.
public struct SectionRecord: Hashable, Sendable {
  /// The heading's number as written; nil where it has none.
  public var number: String?
  /// The heading's words without its number.
  public var heading: String
}

/// Who said a quotation, as the article gives it.
public struct SpeakerRecord: Hashable, Sendable {
  /// The fullest name that the article gives.
  public var name: String?
  /// The role, as written.
  public var role: String?
  /// The organisation, as written.
  public var organisation: String?
}

/// A date that a claim speaks of.
public struct DateRecord: Hashable, Sendable {
  /// Its words.
  public var text: String
  /// The days it stands for, with its place in the reading text.
  public var date: DateMention

  /// What it is called: its words, unless a person says that another date is meant.
  public var label: String {
    date.rule == ClaimCorrector.rule ? date.interval.iso8601 : text
  }
}

/// An amount in a claim.
public struct AmountRecord: Hashable, Sendable {
  /// Its words, without the qualifier.
  public var text: String
  /// The amount with its place in the reading text.
  public var amount: Amount
}

/// A quotation with its words.
public struct QuotationRecord: Hashable, Sendable {
  /// The words.
  public var text: String
  /// The words that attribute it; nil where there are none.
  public var cue: String?
  /// The quotation with its places in the reading text.
  public var quotation: Quotation
}

/// A claim with everything that is needed to cite it.
public struct ClaimRecord: Hashable, Sendable {
  /// Its public identifier.
  public var id: ClaimID
  /// What form it has.
  public var kind: ClaimKind
  /// Its words.
  public var text: String
  /// The line that introduces the list it is an item of.
  public var leadIn: String?
  /// Its place in the reading text, in UTF-8 bytes.
  public var range: ByteRange
  /// The line of the reading text that it begins in, from 1.
  public var line: Int
  /// Where in that line, in UTF-8 bytes from 1.
  public var column: Int
  /// How it is put.
  public var stance: Stance
  /// The words that show the stance; nil for a plain assertion.
  public var stanceCue: String?
  /// 0 to 1: how much it deserves a check, never whether it is true.
  public var checkWorthiness: Double
  /// Who says it, where it holds quotations: of the first that names somebody.
  public var speaker: SpeakerRecord?
  /// The innermost section that holds it.
  public var section: SectionRecord?
  /// The article that it is in.
  public var article: ArticleRecord
  /// The dates that it speaks of, in reading order.
  public var dates: [DateRecord]
  /// The amounts in it, in reading order.
  public var amounts: [AmountRecord]
  /// The quotations in it, in reading order.
  public var quotations: [QuotationRecord]
  /// What people have said of it.
  public var work: PeoplesWork

  /// Its row, for further questions.
  package var row: Int
}

/// A piece that was found not to be part of an article.
public struct DroppedRecord: Hashable, Sendable {
  /// What it is.
  public var kind: BlockKind
  /// The name of the rule that dropped it.
  public var rule: String
  /// Its words.
  public var text: String
  /// Its place in the reading text, in UTF-8 bytes.
  public var range: ByteRange
  /// The line of the reading text that it begins in, from 1.
  public var line: Int
  /// The article it stood in.
  public var article: ArticleRecord
}
