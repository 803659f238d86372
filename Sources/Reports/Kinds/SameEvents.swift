import ArticleModel
import ClaimArchive

/// Tells which dated claims of one year speak of the same event: the same days, and mostly the same
/// words, in different articles.
struct SameEvents {
  /// The share of words in common (Dice's coefficient) from which two claims tell the same.
  private static let least = 0.6
  private var seen: [Event] = []

  private struct Event {
    var days: DateInterval
    var words: Set<String>
    var articles: Set<Int>
    var place: Int
  }

  /// The place of the entry that tells the same; nil where there is none, and the claim is
  /// remembered to stand at `place`.
  mutating func place(of claim: ClaimRecord, in days: DateInterval, _ place: Int) -> Int? {
    let words = Set(Folding.fold(claim.text).split(separator: " ").map(String.init))
    let article = claim.article.number
    for index in seen.indices.reversed() {
      // Claims come by day: what began earlier is over.
      guard Chronology.anchor(seen[index].days) == Chronology.anchor(days) else { break }
      guard seen[index].days == days, !seen[index].articles.contains(article) else { continue }
      let common = seen[index].words.intersection(words).count
      if Double(2 * common) >= Self.least * Double(seen[index].words.count + words.count) {
        seen[index].articles.insert(article)
        return seen[index].place
      }
    }
    seen.append(Event(days: days, words: words, articles: [article], place: place))
    return nil
  }
}
