/// A claim that was found, by its row, and how well it fits.
struct RankedRow: Hashable {
  let id: Int
  let score: Double

  /// Better first; of two that fit alike, the one that was imported first.
  static func isBefore(_ left: RankedRow, _ right: RankedRow) -> Bool {
    left.score != right.score ? left.score > right.score : left.id < right.id
  }
}

/// Keeps the best of any number of rows: a heap with the worst of them on top.
struct TopHits {
  private let capacity: Int
  private var heap: [RankedRow] = []
  /// How many rows were offered.
  private(set) var offered = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 0)
  }

  mutating func offer(_ row: RankedRow) {
    offered += 1
    if heap.count < capacity {
      heap.append(row)
      siftUp()
    } else if let worst = heap.first, RankedRow.isBefore(row, worst) {
      heap[0] = row
      siftDown()
    }
  }

  /// The best rows, best first.
  var sorted: [RankedRow] { heap.sorted(by: RankedRow.isBefore) }

  private mutating func siftUp() {
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard RankedRow.isBefore(heap[parent], heap[child]) else { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && RankedRow.isBefore(heap[worst], heap[child]) {
        worst = child
      }
      guard worst != parent else { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
