import ArticleModel

/// What has to be read before a claim for it to stand alone.
struct ClaimLeadIn {
  /// Its words in the reading text.
  var range: ByteRange
  /// The block that introduces the list that the claim is an item of; nil where it is something else: the
  /// heading row of a table, a question, or the sentence that the claim points back to.
  var listBlock: Int?

  /// Words that introduce a claim; as the last of a block that introduces a list, of which one.
  init(_ tokens: Range<Int>, listBlock: Int? = nil, in context: ExtractionContext) {
    range = context.range(tokens)
    self.listBlock = listBlock
  }
}
