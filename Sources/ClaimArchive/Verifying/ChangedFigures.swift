package import ArticleModel

/// The numbers that a quotation in a draft has otherwise than the archive.
package struct ChangedFigure: Hashable, Sendable {
  /// As the draft has it.
  package var here: String
  /// As it stands in the archive.
  package var there: String

  /// The numbers among words that gave way to others.
  ///
  /// - Parameter language: of the words, as a BCP 47 tag.
  package static func all(in difference: WordDiff, language: String?) -> [ChangedFigure] {
    let numerals = Numerals(language: language)
    var figures: [ChangedFigure] = []
    for (run, next) in zip(difference.runs, difference.runs.dropFirst())
    where run.change == .removed && next.change == .added {
      let here = numbers(in: difference.old[run.old], numerals)
      let there = numbers(in: difference.new[next.new], numerals)
      guard !here.isEmpty, !there.isEmpty, here != there else { continue }
      figures.append(
        ChangedFigure(here: here.joined(separator: " "), there: there.joined(separator: " ")))
    }
    return figures
  }

  private static func numbers(in words: ArraySlice<UInt8>, _ numerals: Numerals) -> [String] {
    words.split { $0 <= 0x20 }.compactMap { word in
      let first = word.firstIndex(where: isOfNumber) ?? word.endIndex
      let last = word.lastIndex(where: isOfNumber) ?? word.startIndex
      guard first <= last else { return nil }
      let bare = word[first...last]
      let isNumber =
        bare.contains { (0x30...0x39).contains($0) } || numerals.value(Folding.fold(bare)) != nil
      return isNumber ? String(decoding: bare, as: UTF8.self) : nil
    }
  }

  /// Letters and digits, and what stands before a price.
  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
      || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%")
  }
}
