/// A date as written, and the days it stands for.
public struct DateMention: Hashable, Sendable {
  /// Its words in the reading text.
  public var range: ByteRange
  /// The days it stands for.
  public var interval: DateInterval
  /// The name of the rule that read it.
  public var rule: String

  /// A date as found.
  public init(range: ByteRange, interval: DateInterval, rule: String) {
    (self.range, self.interval, self.rule) = (range, interval, rule)
  }
}
