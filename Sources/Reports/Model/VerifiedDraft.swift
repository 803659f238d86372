package import ArticleModel
package import ClaimArchive

/// A draft with what was found for its quotations and figures.
package struct VerifiedDraft: Hashable, Sendable {
  /// Its path as given, "-" for standard input.
  package var path: String
  package var title: String?
  /// In the order of the draft.
  package var findings: [VerifiedItem]

  /// A draft that has been looked up.
  ///
  /// - Parameters:
  ///   - source: the draft's decoded source, whose lines are what an editor shows.
  package init(
    path: String, article: ParsedArticle, source: [UInt8], verifications: [Verification]
  ) {
    (self.path, title) = (path, article.metadata.title)
    let places = DraftPlaces(article, source: source)
    findings = verifications.map { verification in
      let place = places.place(of: verification.item.range)
      return VerifiedItem(verification: verification, line: place.line, column: place.column)
    }
  }

  package init(path: String, title: String?, findings: [VerifiedItem]) {
    (self.path, self.title, self.findings) = (path, title, findings)
  }
}

/// What was found for one quotation or figure, with its place in the draft as an editor counts it.
package struct VerifiedItem: Hashable, Sendable {
  package var verification: Verification
  /// From 1.
  package var line: Int
  /// In bytes from 1.
  package var column: Int
}

/// How often each verdict was given, those that were not left out.
package struct VerdictCounts: Hashable, Sendable {
  package private(set) var counts: [(verdict: Verdict, count: Int)]

  package init(_ drafts: [VerifiedDraft]) {
    let all = drafts.flatMap(\.findings).map(\.verification.verdict)
    counts = Verdict.allCases.map { verdict in (verdict, all.count { $0 == verdict }) }
  }

  package var total: Int { counts.reduce(0) { $0 + $1.count } }

  package static func == (left: Self, right: Self) -> Bool {
    left.counts.map(\.count) == right.counts.map(\.count)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(counts.map(\.count)) }
}

/// Finds the places of a draft's reading text in its source, where an editor jumps to.
private struct DraftPlaces {
  private let article: ParsedArticle
  private let source: [UInt8]
  private let lines: LineIndex

  /// So many bytes of the words are looked for, fewer where markup parts them.
  private static let lengths = [32, 12, 4]
  /// Markup before the words of a block is hardly longer than this.
  private static let reach = 1 << 14

  init(_ article: ParsedArticle, source: [UInt8]) {
    (self.article, self.source) = (article, source)
    lines = LineIndex(source)
  }

  /// Where some words begin: found again in the source of their block, where markup may part them from
  /// the block's beginning.
  func place(of range: ByteRange) -> (line: Int, column: Int) {
    let index = article.blocks.partitioningIndex { $0.range.upperBound > range.lowerBound }
    guard index < article.blocks.count else { return (1, 1) }
    let block = article.blocks[index]
    let offset = offset(of: range, in: block)
    return (lines.line(at: offset), lines.column(at: offset))
  }

  private func offset(of range: ByteRange, in block: Block) -> Int {
    let place = block.source.clamped(to: source.indices)
    let distance = range.lowerBound - block.range.lowerBound
    // Markup only adds bytes, so the words stand no earlier than in the reading text; it may part them.
    let first = place.lowerBound + max(0, min(distance, place.count))
    for length in Self.lengths {
      let needle = article.text.utf8[range].prefix(length)
      for start in first..<max(first, min(place.upperBound, first + Self.reach))
      where stands(needle, at: start, before: place.upperBound) {
        return start
      }
    }
    return place.lowerBound
  }

  /// Whether words stand at an offset, their white space aside: lines of a source may be wrapped.
  private func stands(_ needle: ArraySlice<UInt8>, at start: Int, before end: Int) -> Bool {
    var index = start
    for byte in needle {
      guard index < end else { return false }
      if Self.isSpace(byte) {
        guard Self.isSpace(source[index]) else { return false }
        while index < end, Self.isSpace(source[index]) { index += 1 }
      } else {
        guard source[index] == byte else { return false }
        index += 1
      }
    }
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
