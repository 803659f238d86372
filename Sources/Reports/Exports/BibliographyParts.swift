import ArticleModel

/// The parts of a publication date that an article gives: year, month and day as far as they are known.
struct PublicationParts {
  var year: Int
  var month: Int?
  var day: Int?

  init?(_ interval: DateInterval?) {
    guard let interval, let first = interval.earliest else { return nil }
    year = first.year
    switch interval.precision {
    case .day: (month, day) = (first.month, first.day)
    case .month: month = first.month
    default: break
    }
  }

  /// Year, month and day, as far as they go.
  var numbers: [Int] { [year, month, day].compactMap(\.self) }
}

/// A person's name in the two parts that bibliographies want.
struct PersonParts {
  var family: String
  var given: String?

  /// The last word is the family name, with the particles before it; a single word is the name whole.
  init(_ name: String) {
    let words = ReportText.onOneLine(name).split(separator: " ")
    var start = max(words.count - 1, 0)
    while start > 1, Self.particles.contains(words[start - 1].lowercased()) { start -= 1 }
    family = words[start...].joined(separator: " ")
    given = start > 0 ? words[..<start].joined(separator: " ") : nil
  }

  private static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ter",
    "zu",
  ]
}
