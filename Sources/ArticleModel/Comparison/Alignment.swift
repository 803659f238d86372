/// Which elements of two sequences stand for each other, in order: the runs of equal elements that are
/// left when the fewest are taken away and put in (Myers, "An O(ND) Difference Algorithm and Its
/// Variations", 1986).
///
/// Where two sequences differ by more than ``bound`` elements, the way that got furthest is kept and the
/// search begins anew at its end: time grows with the length of the sequences, whatever they hold, and
/// the memory for the search does not grow at all.
package struct Alignment: Sendable {
  /// Elements that are equal in both, one after the other.
  package struct Run: Hashable, Sendable {
    package var old: Int
    package var new: Int
    package var count: Int
  }

  private static let bound = 256

  /// In order; no two adjoin in both sequences.
  package private(set) var runs: [Run] = []

  /// Aligns two sequences, whose elements are numbers that are equal where the elements are.
  package init(of old: [Int32], with new: [Int32]) {
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > 0, newEnd > 0, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    var place = Place(old: 0, new: 0)
    while place.old < oldEnd, place.new < newEnd {
      var search = Search(old: old[..<oldEnd], new: new[..<newEnd], start: place)
      place = search.run(bound: Self.bound)
      for run in search.matches() { append(run) }
    }
    append(Run(old: oldEnd, new: newEnd, count: old.count - oldEnd))
  }

  private mutating func append(_ run: Run) {
    guard run.count > 0 else { return }
    if let last = runs.last, last.old + last.count == run.old, last.new + last.count == run.new {
      runs[runs.count - 1].count += run.count
    } else {
      runs.append(run)
    }
  }

  private struct Place {
    var old: Int
    var new: Int
  }

  /// A search of at most so many edits: how far each diagonal has come after each number of them. Row d
  /// has d + 1 entries, one for each diagonal (old minus new) -d, -d + 2, …, d.
  private struct Search {
    let old: ArraySlice<Int32>
    let new: ArraySlice<Int32>
    let start: Place
    /// The place in `old`, counted from the start, or -1 where a diagonal leads outside.
    private var furthest: [Int32] = []
    private var last = (row: 0, entry: 0)

    init(old: ArraySlice<Int32>, new: ArraySlice<Int32>, start: Place) {
      (self.old, self.new, self.start) = (old, new, start)
    }

    private var oldCount: Int { old.endIndex - start.old }
    private var newCount: Int { new.endIndex - start.new }

    /// Searches until both ends are reached or the bound is, and says where.
    mutating func run(bound: Int) -> Place {
      for row in 0...bound {
        for entry in 0...row {
          let diagonal = 2 * entry - row
          let reached = step(row, entry).map { slide(from: $0, on: diagonal) }
          furthest.append(Int32(reached ?? -1))
          if reached == oldCount, reached == newCount + diagonal {
            last = (row, entry)
            return place(row, entry)
          }
        }
      }
      // The way that has most of both behind it; the first of several.
      var best = -1
      for entry in 0...bound where value(bound, entry) >= 0 {
        let progress = 2 * value(bound, entry) - (2 * entry - bound)
        if progress > best { (best, last) = (progress, (bound, entry)) }
      }
      return place(last.row, last.entry)
    }

    /// The runs on the way to where the search ended, in order.
    func matches() -> [Run] {
      var runs: [Run] = []
      var (row, entry) = last
      while row >= 0 {
        let from = step(row, entry) ?? 0
        let count = value(row, entry) - from
        if count > 0 {
          runs.append(
            Run(
              old: start.old + from, new: start.new + from - (2 * entry - row), count: count))
        }
        if row > 0, !isTakenAway(row, entry) { entry += 1 }
        (row, entry) = (row - 1, entry - 1)
      }
      return runs.reversed()
    }

    private func value(_ row: Int, _ entry: Int) -> Int {
      Int(furthest[row * (row + 1) / 2 + entry])
    }

    private func place(_ row: Int, _ entry: Int) -> Place {
      let reached = value(row, entry)
      return Place(old: start.old + reached, new: start.new + reached - (2 * entry - row))
    }

    /// Where one further edit leads on a diagonal; nil where it leads outside.
    private func step(_ row: Int, _ entry: Int) -> Int? {
      guard row > 0 else { return 0 }
      let takenAway = takingAway(row, entry)
      let putIn = puttingIn(row, entry)
      guard takenAway >= 0 || putIn >= 0 else { return nil }
      return max(takenAway, putIn)
    }

    private func isTakenAway(_ row: Int, _ entry: Int) -> Bool {
      takingAway(row, entry) > puttingIn(row, entry)
    }

    private func takingAway(_ row: Int, _ entry: Int) -> Int {
      guard entry > 0 else { return -1 }
      let before = value(row - 1, entry - 1)
      return before >= 0 && before < oldCount ? before + 1 : -1
    }

    private func puttingIn(_ row: Int, _ entry: Int) -> Int {
      guard entry < row else { return -1 }
      let before = value(row - 1, entry)
      return before >= 0 && before - (2 * entry - row) <= newCount ? before : -1
    }

    private func slide(from reached: Int, on diagonal: Int) -> Int {
      var reached = reached
      while reached < oldCount, reached - diagonal < newCount,
        old[start.old + reached] == new[start.new + reached - diagonal]
      {
        reached += 1
      }
      return reached
    }
  }
}
