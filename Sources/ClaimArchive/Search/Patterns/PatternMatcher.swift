/// Runs a pattern over texts, keeping its memory from one to the next.
final class PatternMatcher {
  private let program: PatternProgram
  private var standing: [Int] = []
  private var following: [Int] = []
  /// At which position each step was last entered.
  private var entered: [Int]
  private var waiting: [Int] = []
  private var hasFound = false

  init(_ pattern: QueryPattern) {
    program = pattern.program
    entered = Array(repeating: -1, count: program.steps.count)
  }

  /// Whether the pattern matches anywhere in a text, folded as `PatternFolding` does.
  func matches(_ text: [UInt32]) -> Bool {
    begin()
    for position in 0...text.count {
      if position == text.count || mayBegin(text[position]) { enter(0, at: position, of: text) }
      if hasFound { return true }
      guard position < text.count else { break }
      advance(text, position)
      if hasFound { return true }
    }
    return false
  }

  /// The end of the longest match that begins at a position; nil where none does.
  func end(ofMatchAt start: Int, in text: [UInt32]) -> Int? {
    begin()
    var end: Int?
    enter(0, at: start, of: text)
    if hasFound { end = start }
    var position = start
    while position < text.count, !standing.isEmpty {
      hasFound = false
      advance(text, position)
      position += 1
      if hasFound { end = position }
    }
    return end
  }

  /// The places that match in a text, in UTF-8 bytes.
  func ranges(in text: String) -> [Range<Int>] {
    var (scalars, places): ([UInt32], [Int]) = ([], [])
    var place = 0
    for scalar in text.unicodeScalars.prefix(QueryPattern.mostCharacters) {
      if let plain = PatternFolding.plain(scalar) {
        scalars.append(plain)
        places.append(place)
      }
      place += UTF8.width(scalar)
    }
    places.append(place)
    var ranges: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      if let end = end(ofMatchAt: start, in: scalars), end > start {
        ranges.append(places[start]..<places[end])
        start = end
      } else {
        start += 1
      }
    }
    return ranges
  }

  private func begin() {
    standing.removeAll(keepingCapacity: true)
    for step in entered.indices { entered[step] = -1 }
    hasFound = false
  }

  private func mayBegin(_ scalar: UInt32) -> Bool {
    guard let first = program.first, scalar < 128 else { return true }
    return first[Int(scalar)]
  }

  private func advance(_ text: [UInt32], _ position: Int) {
    guard !standing.isEmpty else { return }
    swap(&standing, &following)
    standing.removeAll(keepingCapacity: true)
    for step in following {
      if case .take(let set) = program.steps[step], set.contains(text[position]) {
        enter(step + 1, at: position + 1, of: text)
      }
    }
  }

  /// Stands at a step, or wherever it leads without taking a character.
  private func enter(_ step: Int, at position: Int, of text: [UInt32]) {
    waiting.append(step)
    while let step = waiting.popLast() {
      guard entered[step] != position else { continue }
      entered[step] = position
      switch program.steps[step] {
      case .take: standing.append(step)
      case .fork(let one, let other): waiting += [other, one]
      case .jump(let target): waiting.append(target)
      case .boundary(let isWanted):
        if Self.isBoundary(position, in: text) == isWanted { waiting.append(step + 1) }
      case .beginning: if position == 0 { waiting.append(step + 1) }
      case .end: if position == text.count { waiting.append(step + 1) }
      case .found: hasFound = true
      }
    }
  }

  private static func isBoundary(_ position: Int, in text: [UInt32]) -> Bool {
    let word = PatternSet.Class.word
    let before = position > 0 && word.contains(text[position - 1])
    let after = position < text.count && word.contains(text[position])
    return before != after
  }
}
