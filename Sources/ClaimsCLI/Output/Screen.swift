internal import ArticleModel
internal import Reports

/// How results may look: whether in colour, and whether a terminal has to be protected from them.
struct Screen: Sendable {
  var isColored: Bool
  var isTerminal: Bool
  /// Whether words can be links (OSC 8).
  var hasLinks: Bool
  /// Columns; nil where lines may be as long as they are.
  var width: Int?

  init(_ choice: GlobalOptions.ColorChoice, in surroundings: Surroundings) {
    isTerminal = surroundings.isOutputTerminal
    width = isTerminal ? surroundings.terminalSize.columns : nil
    isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        isTerminal && surroundings.environment["NO_COLOR", default: ""].isEmpty
          && surroundings.environment["TERM"] != "dumb"
      }
    hasLinks =
      isTerminal && isColored
      && !["dumb", "linux"].contains(surroundings.environment["TERM"] ?? "dumb")
  }
}

/// How words look on a terminal that has colours.
enum TextStyle: String {
  case plain = ""
  case strong = "1"
  case faint = "2"
  /// A word that was searched.
  case found = "1;33"
  case warning = "1;31"
  /// What a text no longer has: struck through, as not everybody sees red.
  case removed = "9;31"
  /// What it has now: underlined.
  case added = "4;32"
}

/// Text for people, written piece by piece.
struct StyledText {
  private(set) var text = ""
  let screen: Screen

  init(_ screen: Screen) {
    self.screen = screen
  }

  /// Writes words; what could do harm on a terminal is made harmless.
  mutating func write(_ words: some StringProtocol, _ style: TextStyle = .plain) {
    let words = String(words)
    let safe = screen.isTerminal || screen.isColored ? TerminalText.sanitized(words) : words
    let isPlain = !screen.isColored || style == .plain || safe.isEmpty
    text += isPlain ? safe : "\u{1B}[\(style.rawValue)m\(safe)\u{1B}[0m"
  }

  /// Writes words some of which were found, at ranges of their UTF-8 bytes.
  mutating func write(_ words: String, found ranges: [Range<Int>]) {
    let bytes = Array(words.utf8)
    var offset = 0
    for range in ranges where range.lowerBound >= offset && range.upperBound <= bytes.count {
      write(String(decoding: bytes[offset..<range.lowerBound], as: UTF8.self))
      write(String(decoding: bytes[range], as: UTF8.self), .found)
      offset = range.upperBound
    }
    write(String(decoding: bytes[offset...], as: UTF8.self))
  }

  /// Writes what changed in some words: in the style of each change where there are styles, between the
  /// marks of `wdiff` where there are none.
  mutating func write(_ difference: WordDiff) {
    guard screen.isColored else { return write(difference.marked) }
    for run in difference.runs {
      switch run.change {
      case .equal, .respelled: write(difference.newWords(run))
      case .removed: write(difference.oldWords(run), .removed)
      case .added: write(difference.newWords(run), .added)
      }
    }
  }

  /// Writes words that lead somewhere on terminals that know links.
  mutating func link(_ words: String, to address: String?, _ style: TextStyle = .plain) {
    guard screen.hasLinks, let address else { return write(words, style) }
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    let safe = address.utf8.flatMap { byte in
      (0x21...0x7E).contains(byte)
        ? [byte] : [0x25, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
    text += "\u{1B}]8;;" + String(decoding: safe, as: UTF8.self) + "\u{1B}\\"
    write(words, style)
    text += "\u{1B}]8;;\u{1B}\\"
  }

  /// Writes a line, or ends one.
  mutating func line(_ words: String = "", _ style: TextStyle = .plain) {
    write(words, style)
    text += "\n"
  }

  /// Writes a line that names something and says what it is; nothing where it is not known.
  mutating func fact(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    write(DisplayWidth.fit(name, to: 12), .faint)
    line(value)
  }
}
