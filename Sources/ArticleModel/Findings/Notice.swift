/// Something doubtful that the parser met: a value, never an error.
public struct Notice: Hashable, Sendable {
  /// A stable code in kebab case ("unclosed-quotation").
  public var code: String
  /// What was met and how it was taken, for a person.
  public var message: String
  /// Where, in the reading text; nil where it concerns the whole source.
  public var range: ByteRange?

  /// A notice.
  public init(code: String, message: String, range: ByteRange? = nil) {
    (self.code, self.message, self.range) = (code, message, range)
  }
}
