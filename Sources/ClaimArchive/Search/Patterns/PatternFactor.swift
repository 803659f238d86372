/// What stands in everything that a pattern matches: where it is missing, the pattern need not be tried.
struct PatternFactor {
  private var longest: [UInt8] = []
  private var open: [UInt8] = []

  static func longest(in tree: PatternNode) -> [UInt8] {
    var factor = PatternFactor()
    factor.read(tree)
    factor.close()
    return factor.longest
  }

  private mutating func read(_ node: PatternNode) {
    switch node {
    case .set(let set):
      if let byte = set.onlyASCII { open.append(byte) } else { close() }
    case .wordBoundary, .beginning, .end:
      break
    case .sequence(let nodes):
      for node in nodes { read(node) }
    case .either:
      close()
    case .repeated(let node, let least, _):
      close()
      if least > 0 { read(node) }
      close()
    }
  }

  private mutating func close() {
    if open.count > longest.count { longest = open }
    open = []
  }
}

extension PatternSet {
  /// The ASCII character that is all there is in it.
  fileprivate var onlyASCII: UInt8? {
    guard !isNegated, classes.isEmpty, oppositeClasses.isEmpty, ranges.count == 1,
      ranges[0].count == 1, ranges[0].lowerBound < 0x80
    else { return nil }
    return UInt8(ranges[0].lowerBound)
  }
}

/// Looks for a factor in text, whatever the case of its letters.
struct FactorSearch {
  private let factor: [UInt8]

  init(_ factor: [UInt8]) {
    self.factor = factor
  }

  /// Whether the factor may be in some UTF-8 text: folding may bring it forth from other characters, so that
  /// it is missed only where all are ASCII.
  func mayBe(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = factor.first else { return true }
    var all: UInt8 = 0
    for byte in text { all |= byte }
    guard all < 0x80 else { return true }
    guard text.count >= factor.count else { return false }
    return factor.withUnsafeBufferPointer { factor in
      let other = (0x61...0x7A).contains(first) ? first ^ 0x20 : first
      for start in 0...text.count - factor.count
      where text[start] == first || text[start] == other {
        var offset = 1
        while offset < factor.count, Self.lowercase(text[start + offset]) == factor[offset] {
          offset += 1
        }
        if offset == factor.count { return true }
      }
      return false
    }
  }

  @inline(__always)
  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
