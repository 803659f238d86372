/// The number of single-byte insertions, deletions and replacements between two words (Levenshtein).
package enum EditDistance {
  /// Longer words are compared by so many bytes.
  private static let longest = 64

  package static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let (left, right) = (left.prefix(longest), right.prefix(longest))
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j + 1] + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
