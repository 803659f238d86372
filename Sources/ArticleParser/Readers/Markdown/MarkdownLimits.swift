/// What of a text could make the Markdown parser run out of time or memory: such a text was made to
/// exhaust a reader, not to be read.
struct MarkdownLimits {
  /// The most quotation bars and list marks that a line starts with.
  private var nesting = 0
  /// The most cells that a line could hold.
  private var columns = 0
  private var lines = 0
  /// The most image marks between two blank lines; libcmark-gfm is quadratic in them.
  private var images = 0

  var allowReading: Bool { nesting <= 500 && images <= 1000 }
  /// A short row is filled up with empty cells.
  var allowTables: Bool { columns * lines <= 4_000_000 }

  init(_ utf8: ArraySlice<UInt8>) {
    var (marks, bars, paragraphImages) = (0, 0, 0)
    var isAtStart = true
    var last: UInt8 = 0x0A
    for byte in utf8 {
      switch byte {
      case 0x0A, 0x0D:
        if last == 0x0A { paragraphImages = 0 }
        (marks, bars, isAtStart) = (0, 0, true)
        lines += 1
      case UInt8(ascii: ">"): if isAtStart { marks += 1 }
      case 0x20, 0x09: if isAtStart, last > 0x20, last != UInt8(ascii: ">") { marks += 1 }
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), 0x30...0x39,
        UInt8(ascii: "."), UInt8(ascii: ")"):
        break
      default:
        if byte == UInt8(ascii: "|") { bars += 1 }
        if byte == UInt8(ascii: "["), last == UInt8(ascii: "!") { paragraphImages += 1 }
        isAtStart = false
      }
      nesting = max(nesting, marks)
      columns = max(columns, bars)
      images = max(images, paragraphImages)
      last = byte
    }
  }
}
