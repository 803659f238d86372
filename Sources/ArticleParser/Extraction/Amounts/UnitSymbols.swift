/// Unit symbols looked up by their exact bytes: "MW" is no "mW".
struct UnitSymbols: Sendable {
  private let names: [UInt64: String]

  init() {
    var names: [UInt64: String] = [:]
    for entry in Units.symbols.description.split(separator: "|") {
      guard let space = entry.firstIndex(of: " "), let key = Self.key(entry[..<space].utf8) else {
        continue
      }
      names[key] = String(entry[entry.index(after: space)...])
    }
    self.names = names
  }

  /// The unit of a symbol; nil for what is none.
  subscript(bytes: ArraySlice<UInt8>) -> String? { Self.key(bytes).flatMap { names[$0] } }

  /// At most seven bytes and their number in one integer.
  private static func key(_ bytes: some Sequence<UInt8>) -> UInt64? {
    var key: UInt64 = 0
    var count: UInt64 = 0
    for byte in bytes {
      guard count < 7 else { return nil }
      key = key << 8 | UInt64(byte)
      count += 1
    }
    return count << 56 | key
  }
}
