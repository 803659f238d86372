import ArticleModel

/// What a line looks like beside lines of a program.
enum CodeShape {
  /// Only programs and markup have it.
  case program
  /// Words in order, as a person writes them.
  case prose
  /// Too little to tell.
  case scrap

  private static let starts = [
    "//", "/*", "#include", "#!", "$ ", ">>> ", "@import ", "-- ",
  ]

  /// A longer line is looked at no further.
  private static let longest = 400
  /// The most words of a line that is nothing by itself: "ORDER BY total DESC".
  private static let mostScrapWords: Int32 = 4

  init(_ utf8: UnsafeBufferPointer<UInt8>, _ content: ByteRange, _ shape: LineShape) {
    let line = utf8[content.prefix(Self.longest)]
    if Self.isProgram(line, shape) {
      self = .program
    } else {
      let isMarkup = line.first == UInt8(ascii: "<")
      self =
        shape.words > Self.mostScrapWords && !shape.isAllCapitals && !isMarkup ? .prose : .scrap
    }
  }

  private static func isProgram(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ shape: LineShape)
    -> Bool
  {
    guard let last = line.last, let first = line.first else { return false }
    let end = last == UInt8(ascii: ",") || last == UInt8(ascii: ";") ? line.dropLast().last : last
    if shape.words == 0 { return "()[]{}".utf8.contains(end ?? last) }
    // Markup by itself is what a page was to hide, more often than what it shows.
    if first == UInt8(ascii: "<") { return false }
    if "{}([".utf8.contains(last) { return true }
    if last == UInt8(ascii: ";"), line.contains(where: { "=()".utf8.contains($0) }) { return true }
    // A name or an address with such marks in it is no program.
    if first == UInt8(ascii: "@") || first == UInt8(ascii: "#") || isAddress(line) { return false }
    return "/#$>@-".utf8.contains(first) && starts.contains { line.starts(with: $0.utf8) }
      || hasCall(line) || hasOperator(line)
  }

  private static func isAddress(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.starts(with: "http".utf8) || line.starts(with: "www.".utf8)
  }

  /// " = ", " := ", "==", "!=".
  private static func hasOperator(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    func byte(_ index: Int) -> UInt8? { line.indices.contains(index) ? line[index] : nil }
    return line.indices.contains { index in
      guard line[index] == UInt8(ascii: "=") else { return false }
      let (before, next) = (byte(index - 1), byte(index + 1))
      if next == UInt8(ascii: "=") || before == UInt8(ascii: "!") { return true }
      guard next == 0x20 else { return false }
      return before == 0x20 || before == UInt8(ascii: ":") && byte(index - 2) == 0x20
    }
  }

  /// "sum(price)", "load_all", "n.value": a bracket right behind a word, with more than a number in
  /// it, or a word with an underscore inside.
  private static func hasCall(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var previous: UInt8 = 0x20
    for index in line.indices {
      let byte = line[index]
      let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
      if byte == UInt8(ascii: "_"), isLetter(previous), isLetter(next) { return true }
      if byte == UInt8(ascii: "("), isLetter(previous),
        line[(index + 1)...].prefix(while: { $0 != UInt8(ascii: ")") }).count != 1,
        isLetter(next) || "\"'*)$@".utf8.contains(next)
      {
        return true
      }
      previous = byte
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
