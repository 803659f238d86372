extension StringProtocol {
  /// Where some words stand first, byte for byte. The library's own search goes by what a person sees as
  /// a character, and takes a hundred times as long.
  func firstPlace(of words: StaticString) -> Range<Index>? {
    let count = words.utf8CodeUnitCount
    var rest = utf8[...]
    while let start = rest.firstIndex(of: words.utf8Start[0]) {
      rest = rest[start...]
      var end = start
      var matched = 0
      while matched < count, end < rest.endIndex, rest[end] == words.utf8Start[matched] {
        end = rest.index(after: end)
        matched += 1
      }
      if matched == count { return start..<end }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Whether some words stand in it, byte for byte.
  func holds(_ words: StaticString) -> Bool { firstPlace(of: words) != nil }
}
