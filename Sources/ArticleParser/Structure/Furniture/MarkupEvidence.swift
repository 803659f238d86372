/// What a page's markup tells of a block.
struct MarkupEvidence {
  /// The share of the text that is a link, 0…1.
  var linkDensity: Float
  /// What speaks against it.
  var sign: MarkupSign?
}

/// What speaks against a block: the feature that counts in its score, and the name of the rule that
/// drops it where the score says so.
struct MarkupSign {
  var feature: Feature
  var rule: String
}
