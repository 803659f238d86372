import Storage

extension Connection {
  /// The first column of the first row, whatever it holds.
  func value(_ sql: SQL, _ bindings: Bindings = []) throws(SQLiteError) -> Value? {
    try first(sql, bindings) { (row) throws(SQLiteError) in try row.value(0) }
  }

  /// The first column of all rows.
  func values(_ sql: SQL, _ bindings: Bindings = []) throws(SQLiteError) -> [Value] {
    try rows(sql, bindings) { (row) throws(SQLiteError) in try row.value(0) }
  }
}

/// The same numbers in every run, so that a failure can be looked at again (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
