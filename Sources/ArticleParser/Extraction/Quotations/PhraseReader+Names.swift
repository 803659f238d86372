/// Where names begin and end.
extension PhraseReader {
  /// Whether a token can be part of a name by itself.
  func isNamePart(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .elision else { return false }
    guard token.isCapitalised || token.shape.contains(.innerCapital) else { return false }
    if isFirstPerson(index) { return false }
    // "Angaben der Polizei": the noun of a cue, in German with its capital.
    if writing == .german, marks(index).contains(.sourceHead) { return false }
    return !marks(index).contains(.noName) || token.isSingleLetter
      || token.shape.contains(.allCapitals)
  }

  /// "I" where it is no initial.
  private func isFirstPerson(_ index: Int) -> Bool {
    tokens[index].isSingleLetter && marks(index).contains(.firstPerson)
      && !(index + 1 < tokens.count && tokens[index + 1].isMark("."))
  }

  /// The apostrophe of "Harbour Pilots' Guild".
  func isOwner(_ index: Int) -> Bool {
    let token = tokens[index]
    return (token.isMark("'") || token.isMark("’")) && !token.hasSpaceBefore && index > 0
      && text[tokens[index - 1].range].last == UInt8(ascii: "s") && index + 1 < tokens.count
      && tokens[index + 1].hasSpaceBefore && isNamePart(index - 1) && isNamePart(index + 1)
  }

  /// Whether a token joins two parts of a name: a hyphen, a particle, the stop of an initial.
  private func joinsName(_ index: Int, in limits: Range<Int>) -> Bool {
    guard limits.contains(index - 1), limits.contains(index + 1) else { return false }
    let token = tokens[index]
    if token.isMark(".") {
      return !token.hasSpaceBefore
        && (tokens[index - 1].isSingleLetter || marks(index - 1).contains(.honorific))
    }
    if token.isMark("-") || token.isMark("‑") || token.isMark("–") {
      return !token.hasSpaceBefore && !tokens[index + 1].hasSpaceBefore
    }
    if token.isMark("&") || isOwner(index) { return true }
    return token.kind == .word && !token.isCapitalised && marks(index).contains(.particle)
  }

  /// The longest name that ends before a token; empty where none does.
  func name(endingAt end: Int, notBefore limit: Int) -> Range<Int> {
    var start = end
    var cursor = end - 1
    while cursor >= limit {
      if isNamePart(cursor) {
        start = cursor
      } else if start == end, isNameEnd(cursor, limit: limit) {
        // "George W." and "Martin King Jr." end with a stop, "Biden’s" with its ending.
      } else if start < end, joinsName(cursor, in: limit..<end) {
        // Goes on if a part stands before it.
      } else {
        break
      }
      cursor -= 1
    }
    return start..<end
  }

  private func isNameEnd(_ index: Int, limit: Int) -> Bool {
    tokens[index].isMark(".") && index > limit && isNamePart(index - 1)
      && tokens[index - 1].length <= 2
  }

  /// The longest name that begins at a token.
  func name(startingAt start: Int, notAfter limit: Int) -> Range<Int> {
    var end = start
    var cursor = start
    while cursor < limit {
      if isNamePart(cursor) {
        end = cursor + 1
      } else if end == start || !joinsName(cursor, in: start..<limit) {
        break
      }
      cursor += 1
    }
    return start..<end
  }
}
