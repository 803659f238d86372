/// A regular expression as steps of a machine that may stand at several of them at once.
struct PatternProgram: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    /// Takes a character of the set, and goes on to the next step.
    case take(PatternSet)
    /// Goes on at both.
    case fork(Int, Int)
    case jump(Int)
    case boundary(isWanted: Bool)
    case beginning, end
    case found
  }

  private(set) var steps: [Step] = []
  /// Which ASCII characters a match can begin with; nil where it may begin with none.
  private(set) var first: [Bool]?

  private static let mostSteps = 2000

  init(_ node: PatternNode) throws(QueryPattern.Fault) {
    try add(node)
    steps.append(.found)
    first = firstCharacters()
  }

  private mutating func add(_ node: PatternNode) throws(QueryPattern.Fault) {
    guard steps.count < Self.mostSteps else {
      throw QueryPattern.Fault(message: "it is too long", place: 0)
    }
    switch node {
    case .set(let set): steps.append(.take(set))
    case .wordBoundary(let isWanted): steps.append(.boundary(isWanted: isWanted))
    case .beginning: steps.append(.beginning)
    case .end: steps.append(.end)
    case .sequence(let parts):
      for part in parts { try add(part) }
    case .either(let alternatives):
      var ends: [Int] = []
      for alternative in alternatives.dropLast() {
        let fork = steps.count
        steps.append(.jump(0))
        try add(alternative)
        ends.append(steps.count)
        steps.append(.jump(0))
        steps[fork] = .fork(fork + 1, steps.count)
      }
      if let last = alternatives.last { try add(last) }
      for end in ends { steps[end] = .jump(steps.count) }
    case .repeated(let node, let least, let most):
      for _ in 0..<least { try add(node) }
      if let most {
        for _ in least..<most { try addOptional(node) }
      } else {
        let start = steps.count
        try addOptional(node, backTo: start)
      }
    }
  }

  private mutating func addOptional(
    _ node: PatternNode, backTo start: Int? = nil
  ) throws(QueryPattern.Fault) {
    let fork = steps.count
    steps.append(.jump(0))
    try add(node)
    if let start { steps.append(.jump(start)) }
    steps[fork] = .fork(fork + 1, steps.count)
  }

  private func firstCharacters() -> [Bool]? {
    var characters = [Bool](repeating: false, count: 128)
    var (waiting, seen) = ([0], Set([0]))
    while let place = waiting.popLast() {
      var following: [Int] = []
      switch steps[place] {
      case .take(let set):
        for scalar in 0..<128 where set.contains(UInt32(scalar)) { characters[scalar] = true }
      case .fork(let one, let other): following = [one, other]
      case .jump(let target): following = [target]
      case .boundary, .beginning, .end: following = [place + 1]
      case .found: return nil
      }
      for next in following where seen.insert(next).inserted { waiting.append(next) }
    }
    return characters
  }
}
