/// Parts a query into words, phrases, patterns, names of fields, parentheses and operators. Takes
/// anything.
struct QueryLexer {
  private let text: QueryText
  private let bytes: [UInt8]
  private var position = 0
  private(set) var tokens: [QueryToken] = []
  /// The mark that was never closed, if there is one.
  private(set) var unclosed: Range<Int>?
  private var isApart = true

  init(_ text: String) {
    self.text = QueryText(text)
    bytes = self.text.bytes
    run()
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 || byte == 0x7F {
        isApart = true
        position += 1
      } else if let pair = QuotationPair.opening(at: position, in: bytes) {
        phrase(pair)
      } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
        emit(byte == UInt8(ascii: "(") ? .open : .close, length: 1)
      } else if byte == UInt8(ascii: "|") {
        emit(.or, length: bytes[position...].prefix { $0 == UInt8(ascii: "|") }.count)
      } else if isNegation {
        emit(.not, length: 1)
      } else if let end = patternEnd {
        let inner = bytes[position + 1..<end - 1]
        emit(.pattern(String(decoding: inner, as: UTF8.self)), length: end - position)
      } else {
        word()
      }
    }
  }

  private var isAtBeginning: Bool {
    isApart || tokens.last?.kind == .open || tokens.last?.kind == .not
  }

  /// A minus sign is a negation before something, at the beginning of a word.
  private var isNegation: Bool {
    guard bytes[position] == UInt8(ascii: "-"), isApart || tokens.last?.kind == .open,
      position + 1 < bytes.count
    else { return false }
    let next = bytes[position + 1]
    return next > 0x20 && next != UInt8(ascii: "-")
  }

  // MARK: Between marks

  private mutating func phrase(_ pair: QuotationPair) {
    let start = position + pair.opening.count
    var end = start
    while end < bytes.count, pair.closingLength(at: end, in: bytes) == 0 { end += 1 }
    if end == bytes.count, unclosed == nil {
      unclosed = text.typedRange(position..<start)
    }
    let words = String(decoding: bytes[start..<end], as: UTF8.self)
    if end < bytes.count { end += pair.closingLength(at: end, in: bytes) }
    if let (distance, length) = proximity(at: end) {
      emit(.proximity(words, distance), length: end + length - position)
    } else {
      emit(.phrase(words), length: end - position)
    }
  }

  /// `~` or `~10` right behind a phrase.
  private func proximity(at start: Int) -> (distance: Int, length: Int)? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "~") else { return nil }
    let digits = bytes[(start + 1)...].prefix { (0x30...0x39).contains($0) }
    guard isWordEnd(start + 1 + digits.count) else { return nil }
    let distance = Int(String(decoding: digits, as: UTF8.self))
    return (distance ?? QueryNearness.usualDistance, 1 + digits.count)
  }

  /// The end of a pattern `/…/` that begins here. Its last slash ends a word, so that `/usr/bin` is none.
  private var patternEnd: Int? {
    let slash = UInt8(ascii: "/")
    guard bytes[position] == slash, isAtBeginning, position + 1 < bytes.count,
      bytes[position + 1] > 0x20, bytes[position + 1] != slash
    else { return nil }
    var place = position + 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 2
      } else if bytes[place] == slash, isWordEnd(place + 1) {
        return place + 1
      } else {
        place += 1
      }
    }
    return nil
  }

  private func isWordEnd(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    let byte = bytes[place]
    return byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "|") || QuotationPair.opening(at: place, in: bytes) != nil
  }

  // MARK: Words

  private mutating func word() {
    var end = position
    while !isWordEnd(end) {
      let byte = bytes[end]
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
    case "AND", "&", "&&":
      position = end
      isApart = true
    default: emit(Self.nearness(text).map { .near($0) } ?? .word(text), length: end - position)
    }
  }

  /// The distance of `NEAR` and `NEAR/10`.
  private static func nearness(_ text: String) -> Int? {
    guard text.hasPrefix("NEAR") else { return nil }
    let rest = text.dropFirst("NEAR".count)
    if rest.isEmpty { return QueryNearness.usualDistance }
    guard rest.first == "/", let distance = Int(rest.dropFirst()), distance >= 0 else { return nil }
    return distance
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
      QueryToken(
        kind: kind, range: text.typedRange(position..<position + length), isApart: isApart))
    position += length
    isApart = false
  }
}
