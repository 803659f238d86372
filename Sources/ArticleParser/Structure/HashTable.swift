/// Values by 64-bit hashes that are spread well already, as those of `WordHash` are: open addressing,
/// with no second hashing.
struct HashTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64] = []
  private var values: [Value?] = []
  private var count = 0

  init() { grow(to: 64) }

  /// The value of a hash, nil where it has none.
  subscript(hash: UInt64) -> Value? { values[slot(of: hash)] }

  /// Changes the value of a hash, which begins as given.
  mutating func update(_ hash: UInt64, from first: Value, _ change: (inout Value) -> Void) {
    if count * 2 >= values.count { grow(to: values.count * 2) }
    let slot = slot(of: hash)
    var value = first
    if let known = values[slot] { value = known } else { count += 1 }
    change(&value)
    (hashes[slot], values[slot]) = (hash, value)
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = values.count - 1
    // FNV's low bits are its weakest.
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while values[slot] != nil, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow(to capacity: Int) {
    let old = zip(hashes, values)
    hashes = [UInt64](repeating: 0, count: capacity)
    values = [Value?](repeating: nil, count: capacity)
    for (hash, value) in old {
      guard let value else { continue }
      let slot = slot(of: hash)
      (hashes[slot], values[slot]) = (hash, value)
    }
  }
}
