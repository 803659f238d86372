import ArticleModel

/// Finds what readers answer to an article under class names that say nothing: turn by turn a line with
/// day and time, some text, and below it always the same word ("Reply", "Svar").
struct Turns {
  let text: PageText
  let facts: [BlockFacts]

  private static let fewest = 3
  /// How many blocks one turn takes at most.
  private static let longest = 24
  private static let mostWordsBelow = 3

  /// The blocks of all turns, from the first one's author on; nil where nobody takes turns.
  func blocks() -> Range<Int>? {
    guard let opening = openingText() else { return nil }
    let stamps = facts.indices.filter { $0 > opening && facts[$0].isStamp }
    guard stamps.count >= Self.fewest, let first = stamps.first, let last = stamps.last else {
      return nil
    }
    let turns = zip(stamps, stamps.dropFirst() + [min(facts.count, last + Self.longest)])
      .map { $0 + 1..<$1 }
    guard turns.dropLast().allSatisfy({ $0.count < Self.longest }),
      !turns.contains(where: { $0.contains(where: isLinkedTitle) }), let below = lineBelow(turns)
    else { return nil }
    let start = (opening..<first).last { facts[$0].isRunningText }.map { $0 + 1 } ?? first
    let end = turns.last?.last { facts[$0].hash == below } ?? last
    return start..<max(last, end) + 1
  }

  /// The first running text below the page's heading: what is answered.
  private func openingText() -> Int? {
    let heading = text.blocks.firstIndex { $0.kind == .heading && $0.level == 1 }
    return heading.flatMap { heading in
      facts.indices.first { $0 > heading && facts[$0].isRunningText }
    }
  }

  /// The short line that stands below the text of nearly every turn.
  private func lineBelow(_ turns: [Range<Int>]) -> UInt64? {
    var counts: [UInt64: Int] = [:]
    for turn in turns {
      guard let text = turn.last(where: { facts[$0].isRunningText }) else { continue }
      let below = (text + 1..<turn.upperBound).prefix(2).filter(mayStandBelow).map {
        facts[$0].hash
      }
      for line in Set(below) { counts[line, default: 0] += 1 }
    }
    // Of two lines as frequent the choice must not be left to chance.
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return best.flatMap {
      $0.value >= Self.fewest && $0.value * 4 >= turns.count * 3 ? $0.key : nil
    }
  }

  /// A list of other articles has titles that lead to them.
  private func isLinkedTitle(_ index: Int) -> Bool {
    text.blocks[index].linkDensity > 0.8 && facts[index].words > Self.mostWordsBelow
  }

  /// Buttons that share or lead on stand below every article of a list.
  private func mayStandBelow(_ index: Int) -> Bool {
    let kind = facts[index].furniture?.kind
    return (1...Self.mostWordsBelow).contains(facts[index].words) && !facts[index].isStamp
      && kind != .share && kind != .related
  }
}
