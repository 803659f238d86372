public import ArticleModel

/// A question to the archive, as understood. Reading one from what a person typed never fails.
public struct ClaimQuery: Hashable, Sendable {
  /// How the words of a query combine.
  public enum Matching: String, Hashable, Sendable, CaseIterable {
    /// Every word has to be there.
    case all
    /// Any word will do, and more are better: for a whole paragraph as the query.
    case any
  }

  /// What is searched.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// The claims of current versions.
    case body
    /// What was found not to be part of the articles.
    case boilerplate
  }

  /// In which order the results come.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// Best first.
    case relevance
    /// By the article's publication, newest first.
    case newest
    /// By the article's publication, oldest first.
    case oldest
    /// By the first day that the claim speaks of, earliest first; claims without a date last.
    case date
    /// By import, then as in the article.
    case position
    /// Most worth a check first.
    case checkworthy
  }

  /// What was typed.
  public var text: String
  /// What has to hold of a result; nil where everything is wanted.
  public var condition: QueryCondition?
  /// What is searched.
  public var scope: Scope
  /// In which order; nil for best first where words are searched, else newest first.
  public var order: Order?
  /// The most results wanted, from `limit:`.
  public var limit: Int?
  /// What was not taken as it may have been meant.
  public var notices: [QueryNotice]

  /// Reads a query that a person typed.
  public init(_ text: String, matching: Matching = .all) {
    var parser = QueryParser(text, matching: matching)
    self = parser.parse()
  }

  /// Everything in the archive that a condition holds of.
  public init(_ condition: QueryCondition?, order: Order? = nil) {
    (text, self.condition, scope, self.order) = ("", condition, .body, order)
    (limit, notices) = (nil, [])
  }

  /// This query, with a further condition.
  public func and(_ further: QueryCondition) -> ClaimQuery {
    var query = self
    query.condition = condition.map { .all([$0, further]) } ?? further
    return query
  }
}

/// What has to hold of a result.
public indirect enum QueryCondition: Hashable, Sendable {
  /// Words that are searched.
  case term(QueryTerm)
  /// A property of the claim, its findings or its article.
  case filter(QueryFilter)
  /// All of these.
  case all([QueryCondition])
  /// At least one of these.
  case any([QueryCondition])
  /// Anything but this.
  case not(QueryCondition)
}

/// Words that are searched.
public struct QueryTerm: Hashable, Sendable {
  /// How the words are taken.
  public enum Form: String, Hashable, Sendable {
    /// A word in any of its forms ("invest" finds "invests").
    case word
    /// The beginning of a word.
    case prefix
    /// These words, just so and one after the other.
    case phrase
  }

  /// Where the words are searched.
  public enum Field: String, Hashable, Sendable {
    case heading, title, speaker
  }

  /// The words as typed.
  public var text: String
  /// How they are taken.
  public var form: Form
  /// Where they are searched; nil for everywhere.
  public var field: Field?
  /// How often they were typed.
  public var weight: Int

  /// Words to search.
  public init(_ text: String, form: Form = .word, field: Field? = nil, weight: Int = 1) {
    (self.text, self.form, self.field, self.weight) = (text, form, field, weight)
  }
}

/// A property of a claim, its findings or its article.
public enum QueryFilter: Hashable, Sendable {
  /// The claim's kind.
  case kind(ClaimKind)
  /// How it is put.
  case stance(Stance)
  /// A quotation that nobody is named for.
  case unattributed
  /// Check-worthiness of at least this.
  case checkWorthiness(Double)
  /// Words of the speaker's role.
  case role(String)
  /// Names somebody or something of this kind, by words of any of its names.
  case names(EntityKind, String)
  /// Holds an amount.
  case amount(AmountBounds)
  /// Speaks of a date that overlaps these days.
  case date(DayBounds)
  /// Its article was published in these days.
  case published(DayBounds)
  /// Its section has this number.
  case sectionNumber(String)
  /// Its article: number in the archive, key, end of the path, or words of the title.
  case article(String)
  /// Words of an author's name.
  case author(String)
  /// The article's language, or its first subtag.
  case language(String)
  /// A keyword of the article.
  case tag(String)
  /// The beginning of the claim's public id.
  case id(String)
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

/// Something in a query that was not taken as it may have been meant.
public struct QueryNotice: Hashable, Sendable {
  /// What, and how it was taken instead.
  public var message: String
  /// Where in the query, in UTF-8 bytes.
  public var range: Range<Int>

  /// A notice at a place of the query.
  public init(message: String, range: Range<Int>) {
    (self.message, self.range) = (message, range)
  }
}
