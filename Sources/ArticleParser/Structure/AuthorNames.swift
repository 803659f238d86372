import ArticleModel

/// Parts the words after "By" into names of people.
enum AuthorNames {
  private static let joints: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "&", "with", "i", "и",
  ]
  private static let particles: Set<String> = [
    "de", "da", "di", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "du", "dos",
    "bin", "al", "el", "ten", "ter", "y", "st.",
  ]
  /// Words of roles and outlets: who is called so is not a person.
  private static let impersonal: Set<String> = [
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "editor", "editors",
    "newsroom", "team", "desk", "press", "news", "agency", "agencies", "reuters", "afp", "ap",
    "dpa",
    "admin", "guest", "contributor", "columnist", "critic", "redaktion", "redaktionsteam",
    "rédaction", "redacción", "redazione", "redação", "redactie", "редакция", "courier", "times",
    "post", "published", "posted", "updated", "photographs", "the", "special", "magazine",
    "university", "institute", "committee", "association", "department", "office", "today",
    "contributing", "senior", "chief", "political", "business", "science", "transport", "health",
    "korrespondent", "korrespondentin", "redakteur", "redakteurin", "journaliste", "periodista",
  ]

  static func names(in text: String) -> [String] {
    let stops = "|·•—–(@<0123456789"
    let line = text.prefix { !stops.contains($0) && !$0.isNewline }
    var names: [String] = []
    for part in line.split(whereSeparator: { ",;、，".contains($0) }) {
      var words: [Substring] = []
      for word in part.split(whereSeparator: \.isWhitespace) {
        if joints.contains(word.lowercased()), !words.isEmpty,
          !(particles.contains(word.lowercased()) && words.count == 1)
        {
          take(&words, &names)
        } else {
          words.append(word)
        }
      }
      take(&words, &names)
    }
    return names
  }

  /// The name of a line that is a name and a role of newspapers: "Ada Quill, Science Writer".
  static func nameWithRole(in line: String) -> String? {
    let parts = line.split(separator: ",")
    guard parts.count == 2, line.split(separator: " ").count < 8,
      parts[1].split(separator: " ").contains(where: {
        impersonal.contains(Folding.fold(String($0)))
      })
    else { return nil }
    let names = names(in: String(parts[0]))
    return names.count == 1 && names[0].contains(" ") ? names[0] : nil
  }

  /// Takes words as a name where they look like one.
  private static func take(_ words: inout [Substring], _ names: inout [String]) {
    defer { words = [] }
    while let last = words.last, last == "-" || last == "." { words.removeLast() }
    guard let first = words.first, words.count < 6 else { return }
    let isPersonal = words.allSatisfy { word in
      let folded = Folding.fold(word.filter { $0 != "." })
      guard !impersonal.contains(folded) else { return false }
      return particles.contains(folded) || word.first.map { $0.isUppercase || !$0.isCased } ?? false
    }
    guard isPersonal, first.count > 1 else { return }
    var name = words.joined(separator: " ")
    if name.hasSuffix("."), words.last.map({ $0.count > 3 }) ?? false { name.removeLast() }
    names.append(name)
  }
}
