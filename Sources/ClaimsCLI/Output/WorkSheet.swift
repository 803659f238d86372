internal import ClaimArchive

/// What people have said of a claim or an article, for people.
enum WorkSheet {
  static func write(_ work: PeoplesWork, _ text: inout StyledText) {
    for correction in work.corrections {
      let words = correction.words.map { " (\"\($0)\")" } ?? ""
      text.fact(
        "corrected",
        "\(correction.field.rawValue)\(words) from \(value(correction.found)) to "
          + "\(value(correction.value)) on \(origin(correction.madeAt, correction.madeBy))")
    }
    text.fact("tagged", work.tags.joined(separator: ", "))
    for note in work.notes {
      text.fact("note \(note.id)", note.text)
      text.fact("", "written " + origin(note.madeAt, note.madeBy))
    }
  }

  private static func value(_ value: String?) -> String {
    value.map { "\"\($0)\"" } ?? "none"
  }

  /// When something was done, and by whom.
  static func origin(_ madeAt: String, _ madeBy: String?) -> String {
    madeAt + (madeBy.map { " by " + $0 } ?? "")
  }
}
