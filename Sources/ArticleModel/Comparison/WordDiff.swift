/// The differences of two texts by words.
///
/// Words are compared as ``Folding`` makes them alike, and shown as they are written: where only case,
/// quotation marks or dashes differ, a run says so (``Change/respelled``). The runs cover both texts
/// without gaps, so that either can be had from the other.
package struct WordDiff: Hashable, Sendable {
  /// What became of some words. Raw values are part of the JSON contract.
  package enum Change: String, Hashable, Sendable, CaseIterable {
    /// The same bytes in both.
    case equal
    /// The same words, written otherwise.
    case respelled
    /// In the old text only.
    case removed
    /// In the new text only.
    case added
  }

  /// Adjoining words of the same fate. Where words gave way to others, the removed run comes first.
  package struct Run: Hashable, Sendable {
    package var change: Change
    /// Its bytes of the old text; empty where words were added.
    package var old: ByteRange
    /// Its bytes of the new text; empty where words were removed.
    package var new: ByteRange
  }

  package let old: [UInt8]
  package let new: [UInt8]
  package let runs: [Run]
  /// Whether words were added or removed: no spelling and no white space.
  package let changesWords: Bool
  /// How much the texts have in common, from 0 to 1: the words in both, marks apart, twice over those of
  /// either (Dice's coefficient of the aligned words). 1 for texts without words.
  package let similarity: Double

  /// Compares two texts; takes time in proportion to their length.
  package init(from oldText: String, to newText: String) {
    let (old, new) = (Array(oldText.utf8), Array(newText.utf8))
    let (oldWords, newWords) = (ComparedWords(oldText).words, ComparedWords(newText).words)
    var numbering = WordNumbering()
    let alignment = Alignment(
      of: oldWords.map { numbering.number(of: old[$0.range]) },
      with: newWords.map { numbering.number(of: new[$0.range]) })
    let all = oldWords.count(where: \.isWord) + newWords.count(where: \.isWord)
    let common = alignment.runs.reduce(0) { sum, run in
      sum + oldWords[run.old..<run.old + run.count].count(where: \.isWord)
    }
    similarity = all == 0 ? 1 : Double(2 * common) / Double(all)
    changesWords =
      alignment.runs.reduce(0) { $0 + $1.count } < max(oldWords.count, newWords.count)
    let end = Alignment.Run(old: oldWords.count, new: newWords.count, count: 0)
    var builder = RunBuilder(old: old, new: new)
    builder.take(oldWords, newWords, along: alignment.withoutSpecks(before: end))
    runs = builder.finish()
    (self.old, self.new) = (old, new)
  }

  /// One text in the place of another, whatever they have in common: for what is read as one word.
  package init(replacing oldText: String, by newText: String) {
    (old, new) = (Array(oldText.utf8), Array(newText.utf8))
    let all = [
      Run(change: .removed, old: 0..<old.count, new: 0..<0),
      Run(change: .added, old: old.count..<old.count, new: 0..<new.count),
    ]
    runs = all.filter { !$0.old.isEmpty || !$0.new.isEmpty }
    (changesWords, similarity) = (true, 0)
  }

  /// Whether the texts are the same, byte for byte.
  package var isEmpty: Bool { runs.allSatisfy { $0.change == .equal } }

  /// A run's words in the old text.
  package func oldWords(_ run: Run) -> String { String(decoding: old[run.old], as: UTF8.self) }

  /// A run's words in the new text.
  package func newWords(_ run: Run) -> String { String(decoding: new[run.new], as: UTF8.self) }
}

extension Alignment {
  /// A run of equal words gives way where this many times as many words changed on both sides of it.
  private static let speck = 3

  /// The runs without those that are mere specks between long changes: two sentences that have "the" in
  /// common at one place have nothing in common there. An empty run stands at either end.
  fileprivate func withoutSpecks(before end: Run) -> [Run] {
    var kept = [Run(old: 0, new: 0, count: 0)]
    for run in runs + [end] {
      while let middle = kept.last, kept.count > 1 {
        let before = Self.change(between: kept[kept.count - 2], and: middle)
        let after = Self.change(between: middle, and: run)
        guard middle.count * Self.speck <= min(before, after) else { break }
        kept.removeLast()
      }
      kept.append(run)
    }
    return kept
  }

  private static func change(between left: Run, and right: Run) -> Int {
    max(right.old - left.old, right.new - left.new) - left.count
  }
}
