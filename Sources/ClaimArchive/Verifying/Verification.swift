package import ArticleModel

/// What looking a quotation or a figure of a draft up in the archive comes to. Raw values are part of the
/// JSON contract.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// It stands there so; of a figure, the value does.
  case exact
  /// Nearly these words stand there; of a figure, the value with another qualifier ("about").
  case differs
  /// The words stand there, but the sentence goes on, or began earlier, with what limits them.
  case cutShort = "cut-short"
  /// The words stand there, and another is said to have spoken them.
  case otherSpeaker = "other-speaker"
  /// Another value stands there for the same thing.
  case otherFigure = "other-figure"
  /// The value stands there for the same thing, of another day or period.
  case otherDate = "other-date"
  /// The words stand only in an earlier version of an article, or in a deleted one.
  case removed
  /// Nothing in the archive is like it, which says nothing of whether it is right.
  case notFound = "not-found"
}

/// A quotation or figure of a draft.
package struct DraftItem: Hashable, Sendable {
  /// What it is. Raw values are part of the JSON contract.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case quotation, figure
  }

  package var kind: Kind
  /// Its place in the draft's reading text.
  package var range: ByteRange
  /// Its words; of a quotation without the marks.
  package var text: String
  /// Who says it, as the draft has it.
  package var speaker: String?
}

/// What was found for a quotation or a figure.
package struct Verification: Hashable, Sendable {
  package var item: DraftItem
  package var verdict: Verdict
  /// Where it stands, or what stands there instead: the earliest article first.
  package var places: [FoundPlace]
}

/// A place of the archive that speaks for or against a part of a draft.
package struct FoundPlace: Hashable, Sendable {
  /// Which version of the article holds it.
  package enum Standing: String, Hashable, Sendable {
    /// The one that is searched.
    case current
    /// An earlier one: the words have been removed since.
    case earlier
    /// One of an article that was deleted.
    case deleted
  }

  package var article: ArticleRecord
  package var standing: Standing
  package var section: SectionRecord?
  /// The claim that holds it; nil outside claims, as in a title.
  package var claim: ClaimID?
  /// The bytes of the reading text whose words are `text`.
  package var range: ByteRange
  /// The line of the reading text, from 1.
  package var line: Int
  /// Where in that line, in bytes from 1.
  package var column: Int
  /// The stored words.
  package var text: String
  /// The stored words where they stand.
  package var passage: Passage
  /// Who says it there.
  package var speaker: SpeakerRecord?
  /// Whether the words are marked as somebody's there; true of figures.
  package var isMarked = true
  /// The rule that left the words out of the article; nil where they are part of it.
  package var dropped: String?
  /// How the sentence goes on there, or began, where the draft cuts it short.
  package var rest: String?
  /// Whether an earlier place has the whole sentence, word for word.
  package var isCopy = false
}
