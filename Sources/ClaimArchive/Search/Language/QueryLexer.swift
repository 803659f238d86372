/// A piece of a query with its place, in UTF-8 bytes.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case word(String)
    case phrase(String)
    /// A known or unknown name before a colon, as typed.
    case field(String)
    case open, close, or, not
  }

  let kind: Kind
  let range: Range<Int>
  /// Whether white space stands before it: a field's value follows its colon without any.
  let isApart: Bool
}

/// Parts a query into words, phrases, names of fields, parentheses and operators. Takes anything.
struct QueryLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [QueryToken] = []
  private var isApart = true

  static func tokens(of text: String) -> [QueryToken] {
    var lexer = QueryLexer(bytes: Array(text.utf8))
    lexer.run()
    return lexer.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 || byte == 0x7F {
        isApart = true
        position += 1
      } else if let quote = Quote.opening(at: position, in: bytes) {
        phrase(quote)
      } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
        emit(byte == UInt8(ascii: "(") ? .open : .close, length: 1)
      } else if byte == UInt8(ascii: "|") {
        emit(.or, length: bytes[position...].prefix { $0 == UInt8(ascii: "|") }.count)
      } else if isNegation {
        emit(.not, length: 1)
      } else {
        word()
      }
    }
  }

  /// A minus sign is a negation before something, at the beginning of a word.
  private var isNegation: Bool {
    guard bytes[position] == UInt8(ascii: "-"), isApart || tokens.last?.kind == .open,
      position + 1 < bytes.count
    else { return false }
    let next = bytes[position + 1]
    return next > 0x20 && next != UInt8(ascii: "-")
  }

  private mutating func phrase(_ quote: Quote) {
    let start = position + quote.length
    var end = start
    while end < bytes.count, !quote.closes(at: end, in: bytes) { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let length = min(end + quote.closingLength(at: end, in: bytes), bytes.count) - position
    emit(.phrase(text), length: length)
  }

  private mutating func word() {
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      let isEnd =
        byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        || byte == UInt8(ascii: "|") || Quote.opening(at: end, in: bytes) != nil
      if isEnd { break }
      end += 1
      if byte == UInt8(ascii: ":"), let name = fieldName(before: end - 1) {
        return emit(.field(name), length: end - position)
      }
    }
    // Something that neither begins nor ends a word, such as a stray closing mark.
    end = max(end, position + 1)
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    switch text {
    case "OR": emit(.or, length: end - position)
    case "NOT": emit(.not, length: end - position)
    case "AND", "&", "&&": position = end
    default: emit(.word(text), length: end - position)
    }
  }

  /// A name of letters, with something other than `//` or white space after its colon.
  private func fieldName(before colon: Int) -> String? {
    let name = bytes[position..<colon]
    let isLetters = name.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    guard isLetters, (2...12).contains(name.count), colon + 1 < bytes.count,
      bytes[colon + 1] > 0x20, bytes[colon + 1] != UInt8(ascii: "/")
    else { return nil }
    let follows = tokens.last.map { if case .field = $0.kind { !isApart } else { false } } ?? false
    return follows ? nil : String(decoding: name, as: UTF8.self)
  }

  private mutating func emit(_ kind: QueryToken.Kind, length: Int) {
    tokens.append(
      QueryToken(kind: kind, range: position..<position + length, isApart: isApart))
    position += length
    isApart = false
  }
}

/// A pair of quotation marks.
private struct Quote {
  let opening: [UInt8]
  let closings: [[UInt8]]

  var length: Int { opening.count }

  private static let pairs: [Quote] = [
    Quote("\"", ["\"", "”", "“"]), Quote("“", ["”", "\""]), Quote("„", ["“", "”", "\""]),
    Quote("”", ["”", "\""]), Quote("«", ["»"]), Quote("»", ["«"]), Quote("「", ["」"]),
    Quote("『", ["』"]),
  ]

  private init(_ opening: String, _ closings: [String]) {
    self.opening = Array(opening.utf8)
    self.closings = closings.map { Array($0.utf8) }
  }

  static func opening(at position: Int, in bytes: [UInt8]) -> Quote? {
    let byte = bytes[position]
    guard byte == 0x22 || byte >= 0xC2 else { return nil }
    return pairs.first { bytes[position...].starts(with: $0.opening) }
  }

  func closes(at position: Int, in bytes: [UInt8]) -> Bool {
    closingLength(at: position, in: bytes) > 0
  }

  func closingLength(at position: Int, in bytes: [UInt8]) -> Int {
    closings.first { bytes[position...].starts(with: $0) }?.count ?? 0
  }
}
