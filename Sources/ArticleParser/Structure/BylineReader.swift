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
    let lead = Lead(line)
    guard !lead.isOne(of: BylineWords.memberships) else { return nil }
    let (date, isDated) = dates.reading(of: line)
    var byline = Byline(published: date)
    byline.isUpdate = lead.isOne(of: BylineWords.updates)
    if lead.isOne(of: BylineWords.otherCredits) { return words.count < 9 ? byline : nil }
    if let rest = lead.rest(after: BylineWords.authors) {
      byline.authors = AuthorNames.names(in: rest).filter {
        !lead.isNoun || lead.hasColon || $0.contains(" ")
      }
      return byline.authors.isEmpty && !isDated && !lead.hasColon && words.count > 8
        ? nil : byline
    }
    if lead.isOne(of: BylineWords.dates) || byline.isUpdate {
      byline.authors = Self.authors(behindDate: words, in: line)
      return !isDated || words.count > 24 ? nil : byline
    }
    let folded = Folding.fold(line)
    if BylineWords.readingTime.contains(where: { folded.hasSuffix($0) }), words.count < 14 {
      byline.authors = authors(before: words, in: line)
      return byline
    }
    if let author = AuthorNames.nameWithRole(in: line) { return Byline(authors: [author]) }
    guard isDated, line.utf8.count < 130 else { return nil }
    let isParted = line.contains(where: Self.isSeparator) || line.holds(" - ")
    let others = words.count { !$0.contains(where: \.isNumber) && !MonthNames.contains($0) }
    let isShort = words.count < 8 || others < 6 || words.count < 15 && isParted
    guard isShort, !words.contains(where: { $0.hasSuffix("?") }), line.last != ":" else {
      return nil
    }
    byline.authors = Self.authors(behindDate: words, in: line)
    if byline.authors.isEmpty { byline.authors = authors(before: words, in: line) }
    if byline.authors.isEmpty { byline.authors = Self.authors(labelledIn: words) }
    return byline
  }

  /// The name behind a label inside a line: "3 May 2024 Source: Ormsund Post Reporter: NAME", as it
  /// is written where no space parts label and name ("记者：NAME").
  private static func authors(labelledIn words: [Substring]) -> [String] {
    words.lazy.compactMap { word -> [String]? in
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
      let lead = Lead(String(piece))
      let text = lead.rest(after: BylineWords.authors) ?? String(piece)
      guard dates.date(in: text) == nil else { return nil }
      let names = AuthorNames.names(in: text)
      return names.allSatisfy { $0.contains(" ") } && !names.isEmpty ? names : nil
    }.first ?? []
  }
}

/// The words that a line starts with, as they announce a byline.
private struct Lead {
  private let line: String
  private let words: [Substring]
  /// The first word, the first two and the first three, as they are compared.
  private let leads: [String]
  let hasColon: Bool

  init(_ line: String) {
    self.line = line
    let colon = Self.mark(in: line)
    hasColon = colon != nil
    let words = (colon.map { line[..<$0] } ?? line[...]).words()
    self.words = words
    leads = (0..<min(3, words.count)).map {
      PlainLetters.plain(words[...$0].joined(separator: " "))
    }
  }

  /// A colon or a slash among the first thirty characters.
  private static func mark(in line: String) -> String.Index? {
    guard line.utf8.contains(where: { $0 >= 0x80 }) else {
      return line.utf8.prefix(30).firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    }
    return line.prefix(30).firstIndex { ":：／/".contains($0) }
  }

  /// Whether the line begins with a word that is a byline's only by what follows it.
  var isNoun: Bool { leads.first.map(BylineWords.nouns.contains) ?? false }

  func isOne(of leads: Set<String>) -> Bool { rest(after: leads) != nil }

  /// What follows the longest of these leads that the line starts with.
  func rest(after known: Set<String>) -> String? {
    guard let last = leads.lastIndex(where: known.contains) else { return nil }
    let rest = line[words[last].endIndex...].drop { $0.isWhitespace || ":：／/".contains($0) }
    let isAnnounced = hasColon && last + 1 == words.count
    let startsName = rest.first.map { $0.isUppercase || !$0.isASCII } ?? false
    return isAnnounced || startsName || leads[last] == "by" || rest.first?.isNumber == true
      ? String(rest) : nil
  }
}
