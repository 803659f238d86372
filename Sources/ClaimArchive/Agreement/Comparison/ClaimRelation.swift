import ArticleModel

/// What two claims of different articles have to do with each other.
struct ClaimRelation: Hashable {
  /// How they differ; nil where they say the same.
  var difference: ClaimDifference?
  /// The words in which each shows it; nil where no part stands for it.
  var left: ClaimPart?
  var right: ClaimPart?

  static let same = ClaimRelation(difference: nil, left: nil, right: nil)

  /// What is told otherwise belongs to another event.
  mutating func becomeSeries() {
    if difference?.isOfFacts == true, difference != .period { difference = .series }
  }
}

/// How claims about the same thing differ. Raw values are part of the JSON contract.
public enum ClaimDifference: String, Hashable, Sendable, CaseIterable {
  /// Another value of the same measure.
  case value
  /// Another day or period of the same thing.
  case date
  /// The same words by another speaker.
  case speaker
  /// Other words of the same quotation.
  case wording
  /// One denies what the other says.
  case denial
  /// The same value under another qualifier: "about 300", "at least 300".
  case qualifier
  /// Another value, but of another period: no contradiction.
  case period
  /// Told of another event of the same kind, or of a later state of things: no contradiction.
  case series

  /// Whether both cannot be right, or one quotes wrongly.
  public var isConflict: Bool { self != .period && self != .series }

  /// Whether it is about facts, which are others in every event, and not about how they are put.
  var isOfFacts: Bool {
    switch self {
    case .value, .date, .denial, .period, .series: true
    case .speaker, .wording, .qualifier: false
    }
  }
}

/// A part of a claim in which it differs from another.
enum ClaimPart: Hashable {
  /// The place of an amount among the claim's.
  case amount(Int)
  case date(Int)
  case quotation(Int)
  /// A number or time of day, as the claim writes it.
  case figure(String)
  /// Who says the quotation.
  case speaker(Int)
}
