/// Reads a file line by line, in memory for one line and one chunk.
struct LineReader {
  private static let chunk = 1 << 18

  private let file: ReadableFile
  private var buffer: [UInt8] = []
  /// Where the next line starts, and up to where no line feed was found.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false

  init(_ file: ReadableFile) {
    self.file = file
  }

  /// The next line without its line feed, or nil at the end.
  mutating func next() throws(FileProblem) -> [UInt8]? {
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return takeLine(upTo: end, next: end + 1)
      }
      searched = buffer.count
      if isAtEnd {
        return start < buffer.count ? takeLine(upTo: buffer.count, next: buffer.count) : nil
      }
      try fill()
    }
  }

  private mutating func takeLine(upTo end: Int, next: Int) -> [UInt8] {
    let line = Array(buffer[start..<end])
    (start, searched) = (next, next)
    return line
  }

  private mutating func fill() throws(FileProblem) {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    // A long line is read in ever larger pieces, so that its bytes are moved a constant number of
    // times; what it took is given back afterwards.
    if buffer.isEmpty, buffer.capacity > 8 * Self.chunk { buffer = [] }
    isAtEnd = try file.read(max(Self.chunk, buffer.count), into: &buffer) == 0
  }
}
