public import ArticleModel
import Storage

/// Some words where they stand: what comes before and after them, up to the borders of lines.
public struct Passage: Hashable, Sendable {
  /// The reading text before the words.
  public var before: String
  /// The words themselves.
  public var words: String
  /// The reading text behind the words.
  public var after: String

  /// A passage of a text.
  ///
  /// - Parameter reach: the most bytes wanted at either side. Where the text goes on, the passage
  ///   ends with a line, else with a word.
  public init(in text: ReadingText, around range: ByteRange, reach: Int = 280) {
    let bytes = text.utf8
    let range = range.clamped(to: 0..<bytes.count)
    var start = max(0, range.lowerBound - reach)
    if start > 0 {
      let window = bytes[start..<range.lowerBound]
      start =
        (Self.first(in: window) ?? window.firstIndex { $0 & 0xC0 != 0x80 }) ?? range.lowerBound
    }
    var end = min(bytes.count, range.upperBound + reach)
    if end < bytes.count {
      let window = bytes[range.upperBound..<end]
      end = (Self.last(in: window) ?? window.lastIndex { $0 & 0xC0 != 0x80 }) ?? range.upperBound
    }
    before = text[start..<range.lowerBound]
    words = text[range]
    after = text[range.upperBound..<end]
  }

  private static func first(in window: ArraySlice<UInt8>) -> Int? {
    (window.firstIndex(of: UInt8(ascii: "\n")) ?? window.firstIndex(of: UInt8(ascii: " ")))
      .map { $0 + 1 }
  }

  private static func last(in window: ArraySlice<UInt8>) -> Int? {
    window.lastIndex(of: UInt8(ascii: "\n")) ?? window.lastIndex(of: UInt8(ascii: " "))
  }
}

extension Archive {
  /// The reading text of a version.
  public func text(of record: ArticleRecord) throws(ArchiveError) -> ReadingText {
    try reporting { () throws(SQLiteError) in
      try ArticleReading(connection: connection).text(version: record.row)
    }
  }
}
