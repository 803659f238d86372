public import ArticleModel

/// A property of a claim, its findings or its article.
public enum QueryFilter: Hashable, Sendable {
  /// The claim's kind.
  case kind(ClaimKind)
  /// How it is put.
  case stance(Stance)
  /// A quotation that nobody is named for.
  case unattributed
  /// Differs in words, figure, speaker or date from what it was in the version before.
  case changed
  /// New in its article: the version before has nothing like it.
  case added
  /// Claims of other articles about the same thing say the same, or otherwise.
  case agreement(ClaimAgreement)
  /// Corrected by a person.
  case edited
  /// Check-worthiness of at least this.
  case checkWorthiness(Double)
  /// Words of the speaker's role.
  case role(String)
  /// Words that attribute the quotation, or that show how the claim is put.
  case cue(String)
  /// Names somebody or something of this kind, by words of any of its names; of any kind where it is nil.
  case names(EntityKind?, String)
  /// Holds an amount.
  case amount(AmountBounds)
  /// Speaks of a date that overlaps these days.
  case date(DayBounds)
  /// Its article was published in these days.
  case published(DayBounds)
  /// Its article was imported in these days, as UTC has them.
  case imported(DayBounds)
  /// Its section has this number, or these words in its heading.
  case section(QueryTerm)
  /// Its article: number in the archive, key, end of the path, or words of the title.
  case article(String)
  /// Words of an author's name.
  case author(String)
  /// The article's language, or its first subtag.
  case language(String)
  /// The site that the article comes from, or words of its publisher.
  case site(String)
  /// A part of the path that the article was imported from; `*` stands for anything.
  case path(String)
  /// Words of a tag that a person gave the claim or its article, or of a keyword of the article.
  case tag(String)
  /// Words of a person's note on the claim or its article.
  case note(String)
  /// The beginning of the claim's public id.
  case id(String)
  /// Has come into the archive after the claim of a row; only programs ask so.
  case addedAfter(row: Int)
  /// It, or its article, has such a thing at all.
  case has(QueryProperty)
}

/// What claims of other articles make of a claim.
public enum ClaimAgreement: String, Hashable, Sendable, CaseIterable {
  /// One of them differs from it in a value, a date, the wording or the speaker of a quotation.
  case conflicting
  /// An article that is no copy of its own says the same.
  case corroborated
}

/// What a claim or its article may have: `has:speaker`, `speaker:*`.
public enum QueryProperty: String, Hashable, Sendable, CaseIterable {
  case quotation, speaker, role, cue, date, amount, currency, percent, person, org, place, section
  case leadin, title, published, author, lang, site, path, tag, note
}

/// Days from one to another, either end open.
public struct DayBounds: Hashable, Sendable {
  /// The first day, or nil where the beginning is open.
  public var earliest: CalendarDay?
  /// The last day, or nil where the end is open.
  public var latest: CalendarDay?

  /// Days, both ends included.
  public init(earliest: CalendarDay?, latest: CalendarDay?) {
    (self.earliest, self.latest) = (earliest, latest)
  }
}

/// Values from one to another, in a unit.
public struct AmountBounds: Hashable, Sendable {
  /// The least value, or nil where there is none.
  public var least: Double?
  /// The greatest value, or nil where there is none.
  public var greatest: Double?
  /// Whether the least value itself is left out.
  public var excludesLeast: Bool
  /// Whether the greatest value itself is left out.
  public var excludesGreatest: Bool
  /// What is measured; nil for anything.
  public var kind: AmountKind?
  /// An ISO 4217 code or a unit; nil for any.
  public var unit: String?

  /// Values, both ends included unless said otherwise.
  public init(
    least: Double? = nil, greatest: Double? = nil, excludesLeast: Bool = false,
    excludesGreatest: Bool = false, kind: AmountKind? = nil, unit: String? = nil
  ) {
    (self.least, self.greatest) = (least, greatest)
    (self.excludesLeast, self.excludesGreatest) = (excludesLeast, excludesGreatest)
    (self.kind, self.unit) = (kind, unit)
  }
}
