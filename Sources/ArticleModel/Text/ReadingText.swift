/// A half-open interval of UTF-8 byte offsets in a version's reading text.
public typealias ByteRange = Range<Int>

/// A version as a person reads it, as UTF-8 bytes: every range of the model points into it.
public struct ReadingText: Hashable, Sendable {
  /// The text's bytes; always valid UTF-8. May hold NUL.
  public let utf8: [UInt8]

  /// Takes bytes that are known to be valid UTF-8.
  public init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// Takes the UTF-8 bytes of a string.
  public init(_ string: String) {
    self.utf8 = Array(string.utf8)
  }

  /// The words at a range, as written. Offsets beyond the text are cut off at its end.
  public subscript(range: ByteRange) -> String {
    String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// The whole text.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}
