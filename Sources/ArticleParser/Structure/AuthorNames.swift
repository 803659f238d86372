import ArticleModel

/// Parts the words after "By" into names of people.
enum AuthorNames {
  /// - Parameter areDeclared: whether the text is said to be names, so that "bell hooks" is one.
  static func names(in text: String, areDeclared: Bool = false) -> [String] {
    var names: [String] = []
    if isNewsroom(text) { return [] }
    for piece in pieces(of: line(of: text)) {
      for part in piece.split(whereSeparator: { ",;、，/|".contains($0) }) {
        var words: [Substring] = []
        for word in part.split(whereSeparator: \.isWhitespace) {
          if NameWords.joints.contains(word.lowercased()), !words.isEmpty,
            !(NameWords.particles.contains(word.lowercased()) && words.count == 1)
          {
            take(&words, &names, areDeclared)
          } else {
            words.append(word)
          }
        }
        take(&words, &names, areDeclared)
      }
    }
    if names.contains(where: { !$0.contains(" ") }),
      text.split(whereSeparator: \.isWhitespace)
        .contains(where: { NameWords.impersonal.contains(Folding.fold(String($0))) })
    {
      // "News of Iran and the world" holds no name, however it is parted.
      names.removeAll { !$0.contains(" ") }
    }
    return areDeclared ? names : withoutPlaces(names)
  }

  /// "Anna Quill, Berlin": beside a name of several words a single one is a place or an agency.
  private static func withoutPlaces(_ names: [String]) -> [String] {
    guard names.first?.contains(" ") ?? false else { return names }
    return names.filter { $0.contains(" ") }
  }

  /// "Newsroom, Ormsund": who signs as no person has a place behind the comma, not a name.
  private static func isNewsroom(_ text: String) -> Bool {
    let parts = text.split(separator: ",", maxSplits: 1)
    guard parts.count == 2, let first = parts.first?.split(separator: " "), first.count < 3 else {
      return false
    }
    return first.allSatisfy { NameWords.impersonal.contains(Folding.fold(String($0))) }
  }

  /// The line up to what can be no name: a date, an address, a place behind a dash.
  private static func line(of text: String) -> Substring {
    let stops = "·•—–@<0123456789"
    var line = text.prefix { !stops.contains($0) && !$0.isNewline }
    if let dash = line.firstPlace(of: " - ") { line = line[..<dash.lowerBound] }
    guard let mark = line.firstIndex(where: { "=:：".contains($0) }) else { return line }
    // "NAME, photographs: NAME", but "Outlet=name", as Korean papers sign, and "Editor: name".
    let before = line[..<mark]
    let label = before.lastIndex { $0.isWhitespace || "|,;.".contains($0) }
    if let label, before[..<label].contains(where: \.isLetter) { return before[..<label] }
    return self.line(of: String(line[line.index(after: mark)...]))
  }

  /// What stands before, between and behind brackets: "Ada (A.K.) Quill" is one name, "Ada Quill (in
  /// Ormsund) and Bo Marten" two; who is bracketed as having drawn or photographed is none.
  private static func pieces(of line: Substring) -> [String] {
    guard line.contains(where: isOpener) else { return [String(line)] }
    var pieces: [String] = [""]
    var rest = line
    while let open = rest.firstIndex(where: isOpener) {
      let close = rest[open...].firstIndex { ")]）".contains($0) } ?? rest.endIndex
      let inside = rest[open..<close].dropFirst()
      pieces[pieces.count - 1] += rest[..<open]
      let role = PlainLetters.plain(inside)
      if BylineWords.otherCredits.contains(role) || BylineWords.creditLabels.contains(role) {
        pieces.removeLast()
      }
      rest = close < rest.endIndex ? rest[rest.index(after: close)...] : rest[close...]
      let next = rest.first { !$0.isWhitespace }
      let goesOn = next?.isUppercase ?? false
      if !goesOn || pieces.isEmpty { pieces.append("") }
      if next.map({ !$0.isLetter && !",;&".contains($0) }) ?? true { return pieces }
    }
    pieces[pieces.count - 1] += rest
    return pieces
  }

  private static func isOpener(_ character: Character) -> Bool { "([（".contains(character) }

  /// The names in "Anna Quill | Ormsund", "Anna Quill, AFP" and "Anna Quill, Bo Marten": a known given
  /// name opens the first, and one short piece follows.
  static func namesAlone(in line: String) -> [String] {
    let pieces = line.replacing(" - ", with: "|").split(whereSeparator: { "|/,·•".contains($0) })
    guard pieces.count == 2, line.words().count < 8, !line.contains(where: \.isNumber),
      let last = line.last, last.isLetter || last == ")",
      pieces[1].first(where: { !$0.isWhitespace }).map({ $0.isUppercase || !$0.isCased }) ?? false
    else { return [] }
    let known = pieces.map { names(in: String($0)).filter(GivenNameTable.opens) }
    guard let first = known.first, first.count == 1 else { return [] }
    return pieces[1].words().count < 3 || known[1].count == 1 ? first + known[1] : []
  }

  /// The name of a line that is a name and a role of newspapers: "Ada Quill, Science Writer".
  static func nameWithRole(in line: String) -> String? {
    guard line.utf8.contains(UInt8(ascii: ",")) else { return nil }
    let parts = line.split(separator: ",")
    guard parts.count == 2, line.split(separator: " ").count < 8,
      parts[1].split(separator: " ").contains(where: {
        NameWords.impersonal.contains(Folding.fold(String($0)))
      })
    else { return nil }
    let names = names(in: String(parts[0]))
    return names.count == 1 && names[0].contains(" ") ? names[0] : nil
  }

  /// Takes words as a name where they look like one.
  private static func take(
    _ words: inout [Substring], _ names: inout [String], _ areDeclared: Bool
  ) {
    defer { words = [] }
    if !areDeclared { cutPlace(&words) }
    dropEnds(&words, areDeclared)
    guard let first = words.first, words.count < 6, first.first.map(isNameLetter) ?? false else {
      return
    }
    let isPersonal = words.allSatisfy { word in
      let folded = Folding.fold(word.filter { $0 != "." })
      guard !NameWords.impersonal.contains(folded), !isAddress(word), !isPossessive(folded) else {
        return false
      }
      return areDeclared && words.count > 1 || NameWords.particles.contains(folded)
        || word.first.map { $0.isUppercase || !$0.isCased || $0 == "'" || $0 == "’" } ?? false
    }
    guard isPersonal, first.count > 1 || words.count > 1, !isAgency(words),
      words.count > 1 || !MonthNames.contains(first), isShort(words)
    else { return }
    var name = words.joined(separator: " ")
    if name.hasSuffix("."), words.last.map({ $0.count > 3 }) ?? false { name.removeLast() }
    guard !(names.isEmpty == false && isDegree(words)) else { return }
    names.append(name)
  }

  private static let mostWordsOfPlace = 3

  /// "Anna Quill in Ormsund": a small word behind a name of two words begins a place or a role.
  private static func cutPlace(_ words: inout [Substring]) {
    guard
      let small = words.indices.dropFirst(2).first(where: { index in
        words[index].first?.isLowercase ?? false && words[index].allSatisfy(\.isLetter)
          && !NameWords.particles.contains(Folding.fold(String(words[index])))
      }), words.count - small <= mostWordsOfPlace, words.last?.last != ".",
      words[..<small].suffix(2).allSatisfy({ $0.first?.isUppercase ?? false })
    else { return }
    words.removeSubrange(small...)
  }

  /// What stands before and behind names without belonging to them: marks, titles of the trade, the
  /// month of a date that was cut off, the small word before it.
  private static func dropEnds(_ words: inout [Substring], _ areDeclared: Bool) {
    while let last = words.last,
      last.allSatisfy({ !isNameLetter($0) }) || MonthNames.contains(last) && words.count > 2
        || NameWords.titles.contains(Folding.fold(String(last)))
        || !areDeclared && words.count > 1 && (last.first?.isLowercase ?? false)
    {
      words.removeLast()
    }
    while let first = words.first,
      first.allSatisfy({ !isNameLetter($0) })
        || NameWords.titles.contains(Folding.fold(String(first)))
        || !areDeclared && words.count > 2 && isRole(first)
    {
      words.removeFirst()
    }
  }

  /// "unserer Redakteurin NAME", "η NAME": small words and roles stand before a name, too.
  private static func isRole(_ word: Substring) -> Bool {
    let folded = Folding.fold(String(word))
    return NameWords.impersonal.contains(folded)
      || word.first?.isLowercase ?? false && !NameWords.particles.contains(folded)
  }

  private static func isNameLetter(_ character: Character) -> Bool {
    character.isLetter || character.unicodeScalars.first.map { $0.value > 0x2FF } ?? false
  }

  /// "Example.com" is a site; "J.R." is a name's beginning.
  private static func isAddress(_ word: Substring) -> Bool {
    guard let dot = word.lastIndex(of: "."), dot != word.startIndex else { return false }
    let ending = word[word.index(after: dot)...]
    return (2...4).contains(ending.count) && word[..<dot].count > 2
      && ending.allSatisfy { $0.isASCII && $0.isLetter }
  }

  private static func isPossessive(_ folded: String) -> Bool { folded.hasSuffix("'s") }

  /// Nobody's name has so many characters in a script that writes a syllable or more with each.
  private static func isShort(_ words: [Substring]) -> Bool {
    let wide = words.reduce(0) { sum, word in
      sum + word.unicodeScalars.count { Characters.isWideLetter($0.value) }
    }
    return wide < 12
  }

  /// A single word of capitals is an agency's or a site's.
  private static func isAgency(_ words: [Substring]) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    return word.count < 7 && word.allSatisfy { $0.isUppercase && $0.isASCII || $0.isNumber }
  }

  /// "MD", "PhD", "RDN": behind a name, no name.
  private static func isDegree(_ words: [Substring]) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    let letters = word.filter(\.isLetter)
    return letters.count < 6 && letters.count(where: \.isUppercase) * 2 >= letters.count
      && letters.count(where: \.isUppercase) > 1
  }
}
