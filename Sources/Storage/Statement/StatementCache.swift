/// Prepared statements by their SQL, the least recently used thrown out first.
///
/// A statement is taken out while it is used: the same SQL used again inside its own row loop gets a
/// statement of its own.
struct StatementCache {
  let capacity: Int
  private var entries: [SQL: (statement: Statement, lastUse: UInt64)] = [:]
  private var clock: UInt64 = 0

  init(capacity: Int) {
    self.capacity = capacity
  }

  var count: Int { entries.count }

  mutating func take(_ sql: SQL) -> Statement? {
    entries.removeValue(forKey: sql)?.statement
  }

  mutating func put(_ statement: Statement, for sql: SQL) {
    guard capacity > 0 else { return }
    clock += 1
    entries[sql] = (statement, clock)
    guard entries.count > capacity else { return }
    if let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
      entries[oldest.key] = nil
    }
  }

  mutating func removeAll() {
    entries.removeAll()
  }
}
