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

  private static let authorWords: Set<String> = [
    "by", "written by", "words by", "story by", "text by", "reported by", "posted by",
    "interview by", "von", "text von", "par", "por", "texto", "di", "a cura di", "door", "av", "af",
    "przez", "autor", "autorin", "auteur", "autore", "author", "text", "words", "interview",
    "автор", "текст", "作者", "文", "记者", "記者", "撰文", "بقلم", "كتب", "מאת",
  ]
  private static let otherCredits: Set<String> = [
    "photographs by", "photography by", "photos by", "pictures by", "illustrations by",
    "illustration by", "edited by", "fotos von", "photos par", "fotos de",
  ]
  private static let dateWords: Set<String> = [
    "published", "posted", "first published", "date", "publication date", "veröffentlicht", "stand",
    "publié", "publié le", "mis en ligne le", "publicado", "publicado el", "publicado em",
    "pubblicato", "pubblicato il", "gepubliceerd", "publicerad", "publisert", "opublikowano",
    "опубликовано", "发布时间", "发表于", "来源", "公開日", "입력",
  ]
  private static let updateWords: Set<String> = [
    "updated", "last updated", "modified", "last modified", "aktualisiert", "mis à jour",
    "mis à jour le", "actualizado", "aggiornato", "aggiornato il", "bijgewerkt", "uppdaterad",
    "oppdatert", "opdateret", "zaktualizowano", "aktualizováno", "обновлено", "更新时间", "更新日", "수정",
  ]
  private static let readingTime = ["min read", "minute read", "minutes read", "min. lesezeit"]

  /// The byline that a line is; nil of any other line.
  func byline(in line: String) -> Byline? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, line.utf8.count < 240 else { return nil }
    let lead = Lead(line)
    let date = dates.date(in: line)
    var byline = Byline(published: date)
    byline.isUpdate = lead.isOne(of: Self.updateWords)
    if let rest = lead.rest(after: Self.authorWords) {
      byline.authors = AuthorNames.names(in: rest)
      return byline.authors.isEmpty && date == nil && !lead.hasColon && words.count > 8
        ? nil : byline
    }
    if lead.isOne(of: Self.otherCredits) { return words.count < 9 ? byline : nil }
    if lead.isOne(of: Self.dateWords) || byline.isUpdate { return date == nil ? nil : byline }
    let folded = Folding.fold(line)
    if Self.readingTime.contains(where: { folded.hasSuffix($0) }), words.count < 14 {
      byline.authors = authors(before: words, in: line)
      return byline
    }
    if let author = AuthorNames.nameWithRole(in: line) { return Byline(authors: [author]) }
    guard date != nil, line.utf8.count < 130 else { return nil }
    let isShort = words.count < 8 || words.count < 15 && line.contains(where: Self.isSeparator)
    guard isShort, !words.contains(where: { $0.hasSuffix("?") }), line.last != ":" else {
      return nil
    }
    byline.authors = authors(before: words, in: line)
    return byline
  }

  private static func isSeparator(_ character: Character) -> Bool { "|·•—–/@".contains(character) }

  /// The names that stand before the first separator: "NAME | 3 May 2024".
  private func authors(before words: [Substring], in line: String) -> [String] {
    let pieces = line.split(whereSeparator: Self.isSeparator)
    guard pieces.count > 1 else { return [] }
    return pieces.lazy.compactMap { piece in
      let lead = Lead(String(piece))
      let text = lead.rest(after: Self.authorWords) ?? String(piece)
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
  let hasColon: Bool

  init(_ line: String) {
    self.line = line
    let colon = line.prefix(30).firstIndex { ":：／/".contains($0) }
    hasColon = colon != nil
    let head = colon.map { line[..<$0] } ?? line[...]
    words = head.split(whereSeparator: \.isWhitespace)
  }

  func isOne(of leads: Set<String>) -> Bool { rest(after: leads) != nil }

  /// What follows the longest of these leads that the line starts with.
  func rest(after leads: Set<String>) -> String? {
    for count in stride(from: min(3, words.count), to: 0, by: -1) {
      let lead = Folding.fold(words.prefix(count).joined(separator: " "))
      guard leads.contains(lead) else { continue }
      let rest = line[words[count - 1].endIndex...].drop { $0.isWhitespace || ":：／/".contains($0) }
      let isAnnounced = hasColon && count == words.count
      let startsName = rest.first.map { $0.isUppercase || !$0.isASCII } ?? false
      return isAnnounced || startsName || lead == "by" || rest.first?.isNumber == true
        ? String(rest) : nil
    }
    return nil
  }
}
