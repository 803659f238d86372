internal import ArticleModel
internal import ArticleParser
internal import ClaimArchive

/// The sentences around a claim, whether they are claims or not.
struct ContextSentences {
  var before: [String] = []
  var after: [String] = []

  /// - Parameters:
  ///   - text: the reading text that holds the claim.
  ///   - sentences: sentences of it, in reading order. What the claim leaves of one that it begins or
  ///     ends in counts as a sentence.
  ///   - count: the most sentences wanted at either side.
  init(around claim: ByteRange, in text: ReadingText, sentences: [ByteRange], count: Int) {
    func words(_ ranges: [ByteRange]) -> [String] {
      ranges.map { text[$0] }.filter { $0.contains { $0.isLetter || $0.isNumber } }
    }
    let earlier = sentences.filter { $0.lowerBound < claim.lowerBound }
      .map { $0.clamped(to: 0..<claim.lowerBound) }
    let later = sentences.filter { $0.upperBound > claim.upperBound }
      .map { $0.clamped(to: claim.upperBound..<Int.max) }
    before = Array(words(earlier).suffix(count))
    after = Array(words(later).prefix(count))
  }
}

/// Reads the sentences around claims again; the archive does not keep them.
struct ContextReader {
  let archive: Archive
  let parser = ArticleParser()

  func sentences(
    around claim: ClaimRecord, count: Int
  ) throws(ArchiveError) -> ContextSentences {
    let (text, blocks) = try archive.surroundings(of: claim, blocks: count)
    return ContextSentences(
      around: claim.range, in: text, sentences: parser.sentences(of: blocks, in: text),
      count: count)
  }
}
