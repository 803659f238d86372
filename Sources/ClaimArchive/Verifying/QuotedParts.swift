import ArticleModel

/// The words of a quotation in a draft, with the places where the writer says that something is left out
/// ("…", "[…]") or put in ("[the company]").
struct QuotedParts {
  /// What may stand in the source between a part and the one before it.
  enum Gap {
    /// Anything within the same passage: "…".
    case omission
    /// What the words in brackets stand for.
    case insertion
  }

  struct Part {
    var gap: Gap
    var words: VerbatimWords
  }

  private(set) var parts: [Part] = []
  /// Whether the writer says that the source begins earlier, or goes on.
  private(set) var isOpenAtStart = false
  private(set) var isOpenAtEnd = false

  /// The words of all parts, one after the other.
  var words: [VerbatimWords.Word] { parts.flatMap(\.words.words) }

  init(_ utf8: ArraySlice<UInt8>) {
    var reader = Reader(bytes: Array(utf8))
    reader.read()
    parts = reader.parts
    isOpenAtStart = reader.isOpenAtStart
    isOpenAtEnd = reader.isOpenAtEnd
  }

  private struct Reader {
    let bytes: [UInt8]
    var parts: [Part] = []
    var isOpenAtStart = false
    var isOpenAtEnd = false
    private var current: [UInt8] = []
    private var gap: Gap?

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() {
      var index = 0
      while index < bytes.count {
        if let end = ellipsis(at: index) {
          part(.omission)
          index = end
        } else if bytes[index] == UInt8(ascii: "["), let close = closingBracket(from: index) {
          takeBracket(index + 1..<close)
          index = close + 1
        } else {
          current.append(bytes[index])
          index += 1
        }
      }
      let isOpen = gap == .omission
      finishPart()
      isOpenAtEnd = isOpen && gap == .omission
    }

    /// The end of an ellipsis: "…", "...", ". . .".
    private func ellipsis(at start: Int) -> Int? {
      if bytes[start...].starts(with: [0xE2, 0x80, 0xA6]) { return start + 3 }
      var (index, stops) = (start, 0)
      while index < bytes.count, bytes[index] == UInt8(ascii: ".") {
        stops += 1
        index += 1
        if index + 1 < bytes.count, bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: ".") {
          index += 1
        }
      }
      return stops >= 3 ? index : nil
    }

    private func closingBracket(from open: Int) -> Int? {
      bytes[open...].prefix(200).firstIndex(of: UInt8(ascii: "]"))
    }

    /// "[…]" leaves out, "[T]he" and "[sic]" do nothing, anything else is put in.
    private mutating func takeBracket(_ range: Range<Int>) {
      let inside = bytes[range]
      let isLetter = inside.count <= 4 && inside.allSatisfy { isWordByte($0) }
      let touches =
        range.upperBound + 1 < bytes.count && isWordByte(bytes[range.upperBound + 1])
        || range.lowerBound > 1 && isWordByte(bytes[range.lowerBound - 2])
      if !inside.isEmpty, isLetter, touches {
        current += inside
      } else if !range.isEmpty, ellipsis(at: range.lowerBound) == range.upperBound {
        part(.omission)
      } else if Folding.fold(inside) != Array("sic".utf8) {
        part(.insertion)
      }
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
    }

    private mutating func part(_ next: Gap) {
      finishPart()
      if parts.isEmpty, next == .omission { isOpenAtStart = true }
      // An omission beside an insertion may leave out anything.
      gap = gap == .omission ? .omission : next
    }

    private mutating func finishPart() {
      let words = VerbatimWords(current)
      current = []
      guard !words.words.isEmpty else { return }
      parts.append(Part(gap: gap ?? .omission, words: words))
      gap = nil
    }
  }
}
