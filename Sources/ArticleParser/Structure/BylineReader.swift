import ArticleModel

/// What a line says of who wrote an article, and when.
struct Byline {
  var authors: [String] = []
  var published: DateInterval?
  /// Whether the date is that of a later change.
  var isUpdate = false
}

/// Reads bylines and lines with the date of publication.
struct BylineReader: Sendable {
  let dates = PublicationDate()

  /// The byline that a line is; nil of any other line.
  func byline(in line: String) -> Byline? {
    guard line.utf8.count < 240 else { return nil }
    let words = line.words()
    guard !words.isEmpty else { return nil }
    let lead = BylineLead(line)
    guard !lead.isOne(of: BylineWords.memberships) else { return nil }
    let (date, isDated) = dates.reading(of: line)
    var byline = Byline(published: date)
    byline.isUpdate = lead.isOne(of: BylineWords.updates)
    if lead.isOne(of: BylineWords.otherCredits)
      || lead.hasColon && lead.isOne(of: BylineWords.creditLabels)
    {
      return words.count < 9 ? byline : nil
    }
    if let name = TrailingTitle.name(in: words) {
      byline.authors = [name]
      return byline
    }
    if let rest = IdeographicLead.rest(of: line) {
      byline.authors = AuthorNames.names(in: rest)
      if !byline.authors.isEmpty { return byline }
    }
    if let rest = lead.rest(after: BylineWords.authors) {
      byline.authors = AuthorNames.names(in: rest).filter {
        !lead.isNoun || lead.hasColon || GivenNameTable.opens($0)
      }
      let isText = !lead.hasColon && (words.count > 8 || ".!?".contains(line.last ?? " "))
      return byline.authors.isEmpty && !isDated && isText ? nil : byline
    }
    if lead.isOne(of: BylineWords.dates) || byline.isUpdate {
      byline.authors = Self.authors(behindDate: words, in: line)
      if byline.authors.isEmpty { byline.authors = Self.authors(labelledIn: words) }
      return !isDated || words.count > 24 ? nil : byline
    }
    if words.count < 14 {
      let folded = Folding.fold(line)
      if BylineWords.readingTime.contains(where: { folded.hasSuffix($0) }) {
        byline.authors = authors(before: words, in: line)
        return byline
      }
    }
    if let author = AuthorNames.nameWithRole(in: line) { return Byline(authors: [author]) }
    let people = AuthorNames.namesAlone(in: line)
    if !people.isEmpty { return Byline(authors: people) }
    let labelled = Self.authors(labelledIn: words)
    if !labelled.isEmpty, words.count < 8 { return Byline(authors: labelled, published: date) }
    guard isDated, line.utf8.count < 130 else { return nil }
    let isParted = line.contains(where: Self.isSeparator) || line.holds(" - ")
    let others = words.count { !$0.contains(where: \.isNumber) && !MonthNames.contains($0) }
    let isShort = words.count < 8 || others < 6 || words.count < 15 && isParted
    guard isShort, !words.contains(where: { $0.hasSuffix("?") }), line.last != ":" else {
      return nil
    }
    byline.authors = Self.authors(behindDate: words, in: line)
    if byline.authors.isEmpty { byline.authors = authors(before: words, in: line) }
    if byline.authors.isEmpty { byline.authors = Self.authors(beforeDate: words) }
    if byline.authors.isEmpty { byline.authors = labelled }
    return byline
  }

  /// The name behind a label inside a line: "3 May 2024 Source: Ormsund Post Reporter: NAME", as it
  /// is written where no space parts label and name ("记者：NAME").
  private static func authors(labelledIn words: [Substring]) -> [String] {
    words.lazy.compactMap { word -> [String]? in
      if let rest = IdeographicLead.rest(of: word) {
        let names = AuthorNames.names(in: rest)
        if !names.isEmpty { return names }
      }
      guard let colon = word.firstIndex(where: { "：:".contains($0) }),
        BylineWords.nouns.contains(PlainLetters.plain(word[..<colon]))
      else { return nil }
      let names = AuthorNames.names(in: String(word[word.index(after: colon)...]))
      return names.isEmpty ? nil : names
    }.first ?? []
  }

  /// The names in "3 May 2024 by NAME".
  private static func authors(behindDate words: [Substring], in line: String) -> [String] {
    guard
      let joint = words.indices.dropFirst().dropLast().last(where: {
        BylineWords.betweenDateAndName.contains(PlainLetters.plain(words[$0]))
          && words[$0 + 1].first.map { $0.isUppercase || !$0.isASCII } ?? false
          && !startsDate(words[($0 + 1)...])
      })
    else { return [] }
    return AuthorNames.names(in: String(line[words[joint].endIndex...]))
  }

  /// The name in "NAME, 3 May 2024" and "NAME 3.5.2024 10:12": a known given name among two words or
  /// three, or the place of a dateline would be one.
  private static func authors(beforeDate words: [Substring]) -> [String] {
    let end = words.firstIndex { $0.contains(where: \.isNumber) || MonthNames.contains($0) }
    var name = words[..<(end ?? words.endIndex)]
    if let first = name.first,
      BylineWords.authors.contains(PlainLetters.plain(first))
        || BylineWords.betweenDateAndName.contains(PlainLetters.plain(first))
        || PlainLetters.plain(first) == "de"
    {
      name.removeFirst()
    }
    guard end != nil, (2...4).contains(name.count) else { return [] }
    let names = AuthorNames.names(in: name.joined(separator: " "))
    return names.allSatisfy(GivenNameTable.opens) ? names : []
  }

  /// "May 3": but Jan may be somebody's name.
  private static func startsDate(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first, MonthNames.contains(first) else { return false }
    return words.dropFirst().first?.first?.isNumber ?? true
  }

  private static func isSeparator(_ character: Character) -> Bool { "|·•—–/@".contains(character) }

  /// The names that stand before the first separator: "NAME | 3 May 2024".
  private func authors(before words: [Substring], in line: String) -> [String] {
    let pieces = line.replacing(" - ", with: "|").split(whereSeparator: Self.isSeparator)
    guard pieces.count > 1 else { return [] }
    return pieces.lazy.compactMap { piece in
      guard !piece.contains(where: \.isNumber) else { return nil }
      let lead = BylineLead(String(piece))
      let text = lead.rest(after: BylineWords.authors) ?? String(piece)
      guard dates.date(in: text) == nil else { return nil }
      let names = AuthorNames.names(in: text)
      return names.allSatisfy { $0.contains(" ") } && !names.isEmpty ? names : nil
    }.first ?? []
  }
}
