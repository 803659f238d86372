/// A date as written, and the days it stands for.
public struct DateMention: Hashable, Sendable {
  /// Its words in the reading text.
  public var range: ByteRange
  /// The days it stands for.
  public var interval: DateInterval
  /// The name of the rule that read it.
  public var rule: String

  /// The rule of a time of day that stands alone: its day is the one named last, or that of publication.
  package static let timeAlone = "clock-time"

  /// Whether the words give a time and leave the day to what stands around them.
  package var isTimeAlone: Bool { rule == Self.timeAlone }

  /// A date as found.
  public init(range: ByteRange, interval: DateInterval, rule: String) {
    (self.range, self.interval, self.rule) = (range, interval, rule)
  }
}
