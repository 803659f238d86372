import ArticleModel
import ClaimArchive

/// A claim's words with what stands right before and behind them in the reading text: how they are
/// found again in another copy.
struct ClaimQuote {
  var exact: String
  var prefix: String
  var suffix: String
  /// Where the words stand, in Unicode code points of the reading text.
  var start: Int
  var end: Int

  init(_ claim: ClaimRecord, in text: ReadingText, reach: Int = 48) {
    let passage = Passage(in: text, around: claim.range, reach: reach)
    (exact, prefix, suffix) = (passage.words, passage.before, passage.after)
    start = Self.codePoints(text.utf8[..<claim.range.lowerBound])
    end = start + Self.codePoints(text.utf8[claim.range])
  }

  private static func codePoints(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
