public import ArticleModel

/// All that people have said of one article and its claims, to be carried from one archive to another.
public struct ArticleWork: Hashable, Sendable {
  /// Who said something, and when.
  public struct Origin: Hashable, Sendable {
    /// ISO 8601, UTC.
    public var madeAt: String
    /// Nil where nobody is named.
    public var madeBy: String?

    /// An origin.
    public init(madeAt: String, madeBy: String?) {
      (self.madeAt, self.madeBy) = (madeAt, madeBy)
    }
  }

  /// A tag of a claim; of the article where there is none.
  public struct Tag: Hashable, Sendable {
    /// The claim; nil where the article is meant.
    public var claim: ClaimID?
    /// The tag.
    public var tag: String
    /// Who said it, and when.
    public var origin: Origin

    /// A tag.
    public init(claim: ClaimID?, tag: String, origin: Origin) {
      (self.claim, self.tag, self.origin) = (claim, tag, origin)
    }
  }

  /// A note on a claim; on the article where there is none.
  public struct Remark: Hashable, Sendable {
    /// The claim; nil where the article is meant.
    public var claim: ClaimID?
    /// Its words.
    public var note: String
    /// Who said it, and when.
    public var origin: Origin

    /// A note.
    public init(claim: ClaimID?, note: String, origin: Origin) {
      (self.claim, self.note, self.origin) = (claim, note, origin)
    }
  }

  /// A correction of a claim.
  public struct Edit: Hashable, Sendable {
    /// The claim.
    public var claim: ClaimID
    /// What is corrected.
    public var field: CorrectedField
    /// Words of the quotation or date that is meant.
    public var words: String?
    /// What is right; nil where there is none.
    public var value: String?
    /// What the parser found; it is told, and not read again.
    public var found: String?
    /// Who said it, and when.
    public var origin: Origin

    /// A correction.
    public init(
      claim: ClaimID, field: CorrectedField, words: String?, value: String?, found: String? = nil,
      origin: Origin
    ) {
      (self.claim, self.field, self.words) = (claim, field, words)
      (self.value, self.found, self.origin) = (value, found, origin)
    }
  }

  /// A block that is kept or dropped.
  public struct Choice: Hashable, Sendable {
    /// Of the block's folded words.
    public var sha256: String
    /// How the block begins.
    public var words: String
    /// Whether it is part of the article.
    public var isKept: Bool
    /// Who said it, and when.
    public var origin: Origin

    /// A choice.
    public init(sha256: String, words: String, isKept: Bool, origin: Origin) {
      (self.sha256, self.words, self.isKept, self.origin) = (sha256, words, isKept, origin)
    }
  }

  /// A name that stands for somebody else than the parser says.
  public struct Alias: Hashable, Sendable {
    /// The name as it is compared.
    public var name: String
    /// What the parser takes it for.
    public var kind: EntityKind
    /// Whether it holds in this article only.
    public var isForArticle: Bool
    /// Whom or what it stands for.
    public var meant: EntityName
    /// Who said it, and when.
    public var origin: Origin

    /// An alias.
    public init(
      name: String, kind: EntityKind, isForArticle: Bool, meant: EntityName, origin: Origin
    ) {
      (self.name, self.kind, self.isForArticle) = (name, kind, isForArticle)
      (self.meant, self.origin) = (meant, origin)
    }
  }

  /// In the order in which they were given.
  public var tags: [Tag] = []
  /// In the order in which they were written.
  public var notes: [Remark] = []
  /// In the order in which they were made.
  public var corrections: [Edit] = []
  /// In the order in which they were made.
  public var blocks: [Choice] = []
  /// Of names in the article, in the order in which they were said.
  public var aliases: [Alias] = []

  /// Nothing said yet.
  public init() {}

  /// Whether nobody has said anything.
  public var isEmpty: Bool {
    tags.isEmpty && notes.isEmpty && corrections.isEmpty && blocks.isEmpty && aliases.isEmpty
  }
}
