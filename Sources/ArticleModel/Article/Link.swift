/// Words of a block that lead somewhere else.
public struct Link: Hashable, Sendable {
  /// The words' place in the reading text.
  public var range: ByteRange
  /// Where they lead: absolute where the page says what its addresses are relative to, else as written.
  public var url: String

  /// A link as found.
  public init(range: ByteRange, url: String) {
    (self.range, self.url) = (range, url)
  }
}
