/// The words that a line starts with, as they announce a byline.
struct BylineLead {
  private let line: String
  private let words: [Substring]
  /// The first word, the first two, three and four, as they are compared; only the first where no
  /// byline begins with it.
  private let leads: [String]
  let hasColon: Bool

  private static let mostWords = 4
  private static let longest = 30

  init(_ line: String) {
    self.line = line
    let colon = Self.mark(in: line)
    hasColon = colon != nil
    let words = (colon.map { line[..<$0] } ?? line[...]).words()
    self.words = words
    var leads: [String] = []
    for word in words.prefix(Self.mostWords) {
      let plain = PlainLetters.plain(word)
      leads.append(leads.last.map { $0 + " " + plain } ?? plain)
      if leads.count == 1, !BylineWords.firstWords.contains(plain) { break }
    }
    self.leads = leads
  }

  /// What parts a label from a name, among the first thirty characters.
  private static func mark(in line: String) -> String.Index? {
    guard line.utf8.contains(where: { $0 >= 0x80 }) else {
      return line.utf8.prefix(longest).firstIndex { byte in
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "|")
      }
    }
    return line.prefix(longest).firstIndex(where: isMark)
  }

  private static func isMark(_ character: Character) -> Bool {
    ":：／/＝｜丨|".contains(character)
  }

  /// Whether the line begins with a word that is a byline's only by what follows it.
  var isNoun: Bool { leads.first.map(BylineWords.nouns.contains) ?? false }

  func isOne(of leads: Set<String>) -> Bool { rest(after: leads) != nil }

  /// What follows the longest of these leads that the line starts with.
  func rest(after known: Set<String>) -> String? {
    guard let last = leads.lastIndex(where: known.contains) else { return nil }
    let rest = line[words[last].endIndex...].drop { $0.isWhitespace || Self.isMark($0) }
    let isAnnounced = hasColon && last + 1 == words.count
    let startsName = rest.first.map { $0.isUppercase || !$0.isASCII } ?? false
    return isAnnounced || startsName || leads[last] == "by" || rest.first?.isNumber == true
      ? String(rest) : nil
  }
}
