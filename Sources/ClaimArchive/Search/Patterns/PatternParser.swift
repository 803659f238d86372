/// Reads a regular expression.
///
///     either   = sequence { "|" sequence }
///     sequence = { atom [ "*" | "+" | "?" | "{" N [ "," [ N ] ] "}" ] [ "?" ] }
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var next = 0
  private var depth = 0

  private static let deepest = 40
  private static let mostRepeats = 100

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func parse() throws(QueryPattern.Fault) -> PatternNode {
    let node = try either()
    guard next == scalars.count else { throw fault("a \")\" closes nothing") }
    return node
  }

  private mutating func either() throws(QueryPattern.Fault) -> PatternNode {
    var alternatives = [try sequence()]
    while take("|") { alternatives.append(try sequence()) }
    return alternatives.count > 1 ? .either(alternatives) : alternatives[0]
  }

  private mutating func sequence() throws(QueryPattern.Fault) -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = peek, scalar != "|", scalar != ")" { parts.append(try repeated()) }
    return .sequence(parts)
  }

  private mutating func repeated() throws(QueryPattern.Fault) -> PatternNode {
    let node = try atom()
    let (least, most): (Int, Int?)
    switch peek {
    case "*": (least, most) = (0, nil)
    case "+": (least, most) = (1, nil)
    case "?": (least, most) = (0, 1)
    case "{":
      guard let bounds = try bounds() else { return node }
      (least, most) = bounds
    default: return node
    }
    next += 1
    // "As few as can be" finds the same texts.
    _ = take("?")
    if let again = peek, "*+".unicodeScalars.contains(again) {
      throw fault("nothing stands before \"\(again)\" to be repeated")
    }
    return .repeated(node, least: least, most: most)
  }

  /// The numbers of `{2}`, `{2,}` and `{2,5}`, up to the closing brace; nil where it is no such thing.
  private mutating func bounds() throws(QueryPattern.Fault) -> (Int, Int?)? {
    guard let end = scalars[next...].firstIndex(of: "}") else { return nil }
    let inner = String(String.UnicodeScalarView(scalars[next + 1..<end]))
    let parts = inner.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let first = parts.first, let least = Int(first) else { return nil }
    let most = parts.count == 1 ? least : Int(parts[1])
    guard least >= 0, max(least, most ?? 0) <= Self.mostRepeats, most.map({ $0 >= least }) ?? true
    else { throw fault("repeats go from 0 to \(Self.mostRepeats), the smaller number first") }
    next = end
    return (least, most)
  }

  private mutating func atom() throws(QueryPattern.Fault) -> PatternNode {
    guard let scalar = peek else { throw fault("it ends too early") }
    switch scalar {
    case "(": return try group()
    case "[": return .set(try bracket())
    case "\\": return try escape()
    case "*", "+", "?": throw fault("nothing stands before \"\(scalar)\" to be repeated")
    default: next += 1
    }
    return switch scalar {
    case ".": .set(.anything)
    case "^": .beginning
    case "$": .end
    default: literal(scalar)
    }
  }

  private func literal(_ scalar: Unicode.Scalar) -> PatternNode {
    PatternFolding.plain(scalar).map { .set(.one($0)) } ?? .sequence([])
  }

  private mutating func group() throws(QueryPattern.Fault) -> PatternNode {
    guard depth < Self.deepest else { throw fault("parentheses are nested too deep") }
    let opening = next
    next += 1
    if take("?"), !take(":") { throw fault("of the groups with \"?\", only \"(?:\" is known") }
    depth += 1
    defer { depth -= 1 }
    let node = try either()
    guard take(")") else {
      next = opening
      throw fault("this \"(\" is not closed")
    }
    return node
  }

  private mutating func escape() throws(QueryPattern.Fault) -> PatternNode {
    guard next + 1 < scalars.count else { throw fault("a backslash stands at the end") }
    if let set = Self.classes(scalars[next + 1]) {
      next += 2
      return .set(set)
    }
    let scalar = scalars[next + 1]
    switch scalar {
    case "b", "B":
      next += 2
      return .wordBoundary(isWanted: scalar == "b")
    default:
      return .set(.one(try escaped()))
    }
  }

  /// The character that a backslash and what follows it stand for.
  private mutating func escaped() throws(QueryPattern.Fault) -> UInt32 {
    guard next + 1 < scalars.count else { throw fault("a backslash stands at the end") }
    let scalar = scalars[next + 1]
    switch scalar {
    case "n", "t", "r":
      next += 2
      return scalar == "t" ? 0x09 : 0x0A
    case "a"..."z", "A"..."Z", "0"..."9": throw fault("\"\\\(scalar)\" means nothing")
    default:
      next += 2
      return PatternFolding.plain(scalar) ?? scalar.value
    }
  }

  private static func classes(_ scalar: Unicode.Scalar) -> PatternSet? {
    switch scalar {
    case "d": PatternSet(classes: [.digit])
    case "w": PatternSet(classes: [.word])
    case "s": PatternSet(classes: [.space])
    case "D": PatternSet(oppositeClasses: [.digit])
    case "W": PatternSet(oppositeClasses: [.word])
    case "S": PatternSet(oppositeClasses: [.space])
    default: nil
    }
  }

  private mutating func bracket() throws(QueryPattern.Fault) -> PatternSet {
    let opening = next
    next += 1
    var set = PatternSet()
    set.isNegated = take("^")
    var isFirst = true
    while let scalar = peek, isFirst || scalar != "]" {
      isFirst = false
      if scalar == "\\", next + 1 < scalars.count, let known = Self.classes(scalars[next + 1]) {
        set.classes += known.classes
        set.oppositeClasses += known.oppositeClasses
        next += 2
        continue
      }
      let first = try member()
      guard peek == "-", next + 1 < scalars.count, scalars[next + 1] != "]" else {
        set.ranges.append(first...first)
        continue
      }
      next += 1
      let last = try member()
      guard first <= last else { throw fault("the range ends before it begins") }
      set.ranges.append(first...last)
    }
    guard take("]") else {
      next = opening
      throw fault("this \"[\" is not closed")
    }
    return set
  }

  private mutating func member() throws(QueryPattern.Fault) -> UInt32 {
    guard let scalar = peek else { throw fault("it ends too early") }
    if scalar == "\\" { return try escaped() }
    next += 1
    return PatternFolding.plain(scalar) ?? scalar.value
  }

  private var peek: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    next += 1
    return true
  }

  private func fault(_ message: String) -> QueryPattern.Fault {
    QueryPattern.Fault(
      message: message, place: scalars.prefix(next).reduce(0) { $0 + UTF8.width($1) })
  }
}
