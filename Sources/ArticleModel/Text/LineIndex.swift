/// Finds the line of a byte offset: what a citation calls "line 12".
public struct LineIndex: Sendable {
  private let starts: [Int]

  /// Notes where the lines of a text start; lines end at LF, CR LF or a lone CR.
  public init(_ utf8: [UInt8]) {
    var starts = [0]
    for (offset, byte) in utf8.enumerated() {
      let isLineEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && !(offset + 1 < utf8.count && utf8[offset + 1] == UInt8(ascii: "\n"))
      if isLineEnd { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// The line, counted from 1, that holds a byte offset.
  public func line(at offset: Int) -> Int {
    max(1, starts.partitioningIndex { $0 > offset })
  }

  /// The column, in bytes counted from 1, of a byte offset in its line.
  public func column(at offset: Int) -> Int {
    offset - starts[line(at: offset) - 1] + 1
  }
}
