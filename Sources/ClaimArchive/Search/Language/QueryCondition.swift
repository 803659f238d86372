/// What has to hold of a result.
public indirect enum QueryCondition: Hashable, Sendable {
  /// Words that are searched.
  case term(QueryTerm)
  /// Words that stand near each other.
  case near(QueryNearness)
  /// A pattern that the claim's words have to match somewhere.
  case pattern(QueryPattern)
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
    /// This word, or one that is a single letter away and occurs in the archive.
    case fuzzy
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

/// Words of which each stands near the next, in any order: `"a b"~10`, `a NEAR/10 b`.
public struct QueryNearness: Hashable, Sendable {
  /// The words and phrases, in any of their forms.
  public var words: [String]
  /// How many other words may stand between them at most.
  public var distance: Int

  /// Words near each other.
  public init(_ words: [String], distance: Int) {
    (self.words, self.distance) = (words, distance)
  }

  /// How near "near" is where nobody says it.
  static let usualDistance = 10
  static let greatestDistance = 100
}
