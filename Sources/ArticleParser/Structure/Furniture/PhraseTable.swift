import ArticleModel

/// Finds phrases among the words of a line, by one look-up per word.
struct PhraseTable<Kind: Sendable>: Sendable {
  /// A phrase that a line was found to hold.
  struct Match {
    var kind: Kind
    /// Whether the phrase is the whole line.
    var isWhole: Bool
  }

  private struct Node: Sendable {
    var isPrefix = false
    /// What a phrase that ends here says, wherever the line goes on.
    var kind: Kind?
    /// What it says where the line ends here, too.
    var wholeKind: Kind?
  }

  private var nodes = HashTable<Node>()

  private static var atStart: UInt64 { 1 }
  private static var anywhere: UInt64 { 2 }
  /// The hash under which all numbers go.
  private let number = WordHash.of("#")

  init(_ tables: [(kind: Kind, phrases: [String])]) {
    for (kind, phrases) in tables {
      for phrase in phrases { add(phrase, kind) }
    }
  }

  private mutating func add(_ phrase: String, _ kind: Kind) {
    var words = WordReader.words(of: phrase).map(\.hash)
    guard let last = words.popLast() else { return }
    var path = phrase.hasPrefix("^") ? Self.atStart : Self.anywhere
    for word in words {
      path = WordHash.combine(path, word)
      nodes.update(path, from: Node()) { $0.isPrefix = true }
    }
    path = WordHash.combine(path, last)
    if phrase.hasSuffix("$") {
      nodes.update(path, from: Node()) { $0.wholeKind = kind }
    } else {
      nodes.update(path, from: Node()) { $0.kind = kind }
    }
  }

  /// The first phrase that some words hold, numbers at both ends aside ("Comments (12)"); one that is
  /// the beginning of the line, or all of it, is preferred.
  func match(_ words: [WordReader.Word]) -> Match? {
    if let match = walk(words, from: Self.atStart) { return match }
    let inner = words.drop(while: \.isNumber)
    let count = inner.count - inner.reversed().prefix(while: \.isNumber).count
    if count < words.count, let match = walk(inner.prefix(count), from: Self.atStart) {
      return match
    }
    var rest = words[...]
    while !rest.isEmpty {
      if let match = walk(rest, from: Self.anywhere) { return match }
      rest = rest.dropFirst()
    }
    return nil
  }

  private func walk(
    _ words: some RandomAccessCollection<WordReader.Word>, from start: UInt64
  ) -> Match? {
    var path = start
    var found: Match?
    var rest = words[...]
    while let word = rest.popFirst() {
      path = WordHash.combine(path, word.isNumber ? number : word.hash)
      guard let node = nodes[path] else { break }
      if rest.isEmpty, let kind = node.wholeKind ?? node.kind {
        return Match(kind: kind, isWhole: start == Self.atStart)
      }
      if let kind = node.kind { found = Match(kind: kind, isWhole: false) }
      guard node.isPrefix else { break }
    }
    return found
  }
}

extension WordHash {
  /// A hash of a sequence, from that of its beginning and its next word.
  static func combine(_ path: UInt64, _ word: UInt64) -> UInt64 {
    (path &* 0x9E37_79B9_7F4A_7C15 ^ word) &* 0xff51_afd7_ed55_8ccd
  }
}
