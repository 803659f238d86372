/// Whether the words are the speaker's own. Raw values are part of the JSON contract.
public enum Directness: String, Hashable, Sendable, CaseIterable {
  case direct, indirect, mixed
}

/// Somebody's words in an article, and what the article says of who said them.
public struct Quotation: Hashable, Sendable {
  /// The words, without their quotation marks.
  public var range: ByteRange
  /// Whether the words are the speaker's own.
  public var directness: Directness
  /// The name of the rule that attributed it, or that found it where nobody is named.
  public var rule: String
  /// Who said it, under the fullest name that the article gives.
  public var speaker: String?
  /// The speaker's name or description as written beside this quotation.
  public var speakerRange: ByteRange?
  /// The speaker's role as the text gives it ("CEO", "head of research").
  public var role: String?
  /// The speaker's organisation as the text gives it.
  public var organisation: String?
  /// The words that attribute it ("said", "according to"); the label line's colon has none.
  public var cue: ByteRange?

  /// A quotation as found.
  public init(
    range: ByteRange, directness: Directness, rule: String, speaker: String? = nil,
    speakerRange: ByteRange? = nil, role: String? = nil, organisation: String? = nil,
    cue: ByteRange? = nil
  ) {
    (self.range, self.directness, self.rule) = (range, directness, rule)
    (self.speaker, self.speakerRange) = (speaker, speakerRange)
    (self.role, self.organisation, self.cue) = (role, organisation, cue)
  }
}
