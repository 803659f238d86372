/// A number that says how much or how many, with what is counted: a wider notion than that of an amount,
/// for holding two sentences against each other.
package struct Figure: Hashable, Sendable {
  /// Its value; the unit is nil where the text counts something that no table knows.
  package var amount: Amount
  /// The words before the number that limit it ("more than").
  package var qualifier: ByteRange?
  /// The words behind a number without a unit that say what is counted ("new trains"); nil where
  /// there are none.
  package var counted: ByteRange?

  package init(amount: Amount, qualifier: ByteRange? = nil, counted: ByteRange? = nil) {
    (self.amount, self.qualifier, self.counted) = (amount, qualifier, counted)
  }

  /// The number with what limits it, and with its unit or what is counted.
  package var range: ByteRange {
    (qualifier ?? amount.range).lowerBound..<max(amount.range.upperBound, counted?.upperBound ?? 0)
  }
}
