/// What an amount measures. Raw values are part of the JSON contract.
public enum AmountKind: String, Hashable, Sendable, CaseIterable {
  case money, percent, quantity, temperature
}

/// A value with its unit, as written and as a number.
public struct Amount: Hashable, Sendable {
  /// Its words in the reading text, without the qualifier.
  public var range: ByteRange
  /// What it measures.
  public var kind: AmountKind
  /// The value, magnitude words worked in ("$1 billion" is 1,000,000,000).
  public var value: Double
  /// The upper end of a range ("£3m–£5m"); nil for a single value.
  public var valueMax: Double?
  /// An ISO 4217 code for money, else a singular English name ("kilometre"); nil for a bare count.
  public var unit: String?
  /// The word that limits it, as written ("about", "more than").
  public var qualifier: String?
  /// The name of the rule that read it.
  public var rule: String

  /// An amount as found.
  public init(
    range: ByteRange, kind: AmountKind, value: Double, valueMax: Double? = nil,
    unit: String? = nil, qualifier: String? = nil, rule: String
  ) {
    (self.range, self.kind, self.value, self.valueMax) = (range, kind, value, valueMax)
    (self.unit, self.qualifier, self.rule) = (unit, qualifier, rule)
  }
}
