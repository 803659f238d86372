import ArticleModel

/// A regular expression as a tree.
indirect enum PatternNode {
  case set(PatternSet)
  case wordBoundary(isWanted: Bool)
  case beginning, end
  case sequence([PatternNode])
  case either([PatternNode])
  case repeated(PatternNode, least: Int, most: Int?)
}

/// A set of characters, by folded code points.
struct PatternSet: Hashable, Sendable {
  enum Class: Hashable, Sendable {
    case digit, word, space

    func contains(_ scalar: UInt32) -> Bool {
      switch self {
      case .digit: (0x30...0x39).contains(scalar)
      case .space: scalar == 0x20 || (0x09...0x0D).contains(scalar)
      case .word:
        scalar == 0x5F || Unicode.Scalar(scalar).map(WordCharacters.contains) ?? false
      }
    }
  }

  var ranges: [ClosedRange<UInt32>] = []
  var classes: [Class] = []
  var oppositeClasses: [Class] = []
  var isNegated = false

  static let anything = PatternSet(isNegated: true)

  static func one(_ scalar: UInt32) -> PatternSet { PatternSet(ranges: [scalar...scalar]) }

  func contains(_ scalar: UInt32) -> Bool {
    let isIn =
      ranges.contains { $0.contains(scalar) } || classes.contains { $0.contains(scalar) }
      || oppositeClasses.contains { !$0.contains(scalar) }
    return isIn != isNegated
  }
}
