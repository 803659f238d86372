import ArticleModel
import Testing

@testable import ClaimsCLI

/// What `claims search -C` prints around a claim.
struct ContextSentencesTests {
  private let text = ReadingText("One came. Two went; three stayed. Did four? — Five slept.")
  private let sentences: [ByteRange] = [0..<9, 10..<33, 34..<43, 44..<47, 48..<59]

  private func context(_ claim: ByteRange, _ count: Int) -> ContextSentences {
    ContextSentences(around: claim, in: text, sentences: sentences, count: count)
  }

  @Test("sentences at either side, no more than asked for")
  func counted() {
    let context = context(34..<43, 1)
    #expect(context.before == ["Two went; three stayed."])
    #expect(context.after == ["Five slept."])
  }

  @Test("what a claim leaves of its own sentence stands beside it")
  func partOfASentence() {
    let context = context(20..<33, 2)
    #expect(context.before == ["One came.", "Two went; "])
    #expect(context.after == ["Did four?", "Five slept."])
  }

  @Test("a claim that is the whole text has nothing around it")
  func whole() {
    let context = context(0..<59, 3)
    #expect(context.before.isEmpty && context.after.isEmpty)
  }
}
