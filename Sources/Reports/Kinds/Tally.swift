import ClaimArchive

/// Counts by name, in an order that does not depend on chance.
struct Tally {
  private var counts: [String: Int] = [:]

  mutating func add(_ name: String, _ count: Int = 1) {
    counts[name, default: 0] += count
  }

  /// All names, most first, then by name.
  var sorted: [Counted<String>] {
    Self.sorted(counts.map { Counted(item: $0.key, count: $0.value) })
  }

  static func sorted(_ counts: [Counted<String>]) -> [Counted<String>] {
    counts.sorted { ($1.count, $0.item) < ($0.count, $1.item) }
  }

  /// As many as a chart shows well.
  static func most(_ counts: [Counted<String>], _ limit: Int = 12) -> [Counted<String>] {
    Array(sorted(counts).prefix(limit))
  }
}
