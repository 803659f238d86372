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

extension String {
  /// The words between white space of any script.
  func words() -> [Substring] { self[...].words() }

  /// The lines, without those that are empty.
  func lines() -> [Substring] {
    self[...].parted { (0x0A...0x0D).contains($0) || $0 == 0x85 || $0 == 0x2028 || $0 == 0x2029 }
  }
}

extension Substring {
  /// The words between white space of any script.
  func words() -> [Substring] { parted(by: Self.isWhite) }

  fileprivate func parted(by isSeparator: (UInt32) -> Bool) -> [Substring] {
    unicodeScalars.split { isSeparator($0.value) }.map { Substring($0) }
  }

  /// Unicode's property White_Space.
  private static func isWhite(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
