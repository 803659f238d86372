/// Finds the claims in which words, or phrases, stand near each other in any order.
struct NearHits {
  /// A word or phrase.
  typealias Phrase = [PhraseHits.Part]

  /// - Parameter distance: how many words may stand between the end of the first and the beginning of the
  ///   last.
  static func find(_ phrases: [Phrase], distance: Int) -> PostingHits {
    var hits = PostingHits()
    for isRun in [false, true] {
      let starts = phrases.map { PhraseHits.starts(of: $0, isRun: isRun) }
      PhraseHits.add(
        together(starts, lengths: phrases.map(\.count), distance), isRun: isRun, to: &hits)
    }
    return hits
  }

  /// Of each document that has all of them near each other, one place.
  private static func together(
    _ starts: [[PhraseHits.Start]], lengths: [Int], _ distance: Int
  ) -> [PhraseHits.Start] {
    guard let first = starts.first else { return [] }
    var found: [PhraseHits.Start] = []
    var next = starts.map(\.startIndex)
    var last: UInt32?
    for start in first where start.document != last {
      last = start.document
      for index in starts.indices { skip(to: start.document, starts[index], &next[index]) }
      if isNear(starts, next, start.document, lengths, distance) { found.append(start) }
    }
    return found
  }

  private static func skip(to document: UInt32, _ starts: [PhraseHits.Start], _ next: inout Int) {
    while next < starts.count, starts[next].document < document { next += 1 }
  }

  /// Whether a document has them near each other: the one that lies furthest behind moves on until all are
  /// near the last, or it has no further place.
  private static func isNear(
    _ starts: [[PhraseHits.Start]], _ first: [Int], _ document: UInt32, _ lengths: [Int],
    _ distance: Int
  ) -> Bool {
    var places = first
    func place(_ phrase: Int) -> Int? {
      guard places[phrase] < starts[phrase].count else { return nil }
      let start = starts[phrase][places[phrase]]
      return start.document == document ? Int(start.place) : nil
    }
    while true {
      var (last, behind, end) = (0, 0, Int.max)
      for phrase in starts.indices {
        guard let place = place(phrase) else { return false }
        last = max(last, place)
        if place + lengths[phrase] < end { (behind, end) = (phrase, place + lengths[phrase]) }
      }
      if last - end <= distance { return true }
      places[behind] += 1
    }
  }
}
