import ArticleModel

/// What a reader makes of a source: its text and its blocks, before anything is judged.
///
/// Extraction sees only this, and never asks what format it was.
struct Document {
  var text: ReadingText
  /// In reading order, not overlapping.
  var blocks: [Block]
  /// What the source declares of itself (front matter, meta tags).
  var declared = ArticleMetadata()
  /// Whether the reader has said itself what is not the article: it saw more than the text.
  var isJudged = false
  /// What the reader has already found out about the blocks, in their order.
  var facts: TextFacts?
  var notices: [Notice] = []
  /// Why the reader keeps each block or leaves it out, where that was asked for.
  var judgements: [BlockJudgement?] = []
}

/// Turns a decoded source into a document.
protocol ArticleReader: Sendable {
  /// Doubtful input becomes notices of the result.
  func read(_ source: DecodedSource) -> Document
}
