import ArticleModel

/// What has to hold of an article before it is written: every range inside the reading text, every
/// index inside its list. The parser sees to it; other makers of articles may not.
struct ArticleValidation {
  let article: ParsedArticle

  /// What does not hold; nil where all does.
  var fault: String? {
    rangeFault ?? indexFault
  }

  private var rangeFault: String? {
    for (what, ranges) in ranges {
      for range in ranges
      where range.lowerBound < 0 || range.upperBound > article.text.utf8.count {
        return
          "the \(what)'s range \(range) lies outside the reading text of \(article.text.utf8.count) bytes"
      }
    }
    return nil
  }

  private var ranges: [(String, [ByteRange])] {
    [
      ("block", article.blocks.map(\.range)),
      ("link", article.blocks.flatMap { $0.links.map(\.range) }),
      ("section", article.sections.map(\.range)),
      ("claim", article.claims.map(\.range)), ("lead-in", article.claims.compactMap(\.leadIn)),
      ("stance's cue", article.claims.compactMap(\.stanceCue)),
      ("quotation", article.quotations.map(\.range)),
      ("speaker", article.quotations.compactMap(\.speakerRange)),
      ("quotation's cue", article.quotations.compactMap(\.cue)),
      ("date", article.dates.map(\.range)), ("amount", article.amounts.map(\.range)),
      ("mention", article.mentions.map(\.range)),
      ("notice", article.notices.compactMap(\.range)),
    ]
  }

  private var indexFault: String? {
    let references: [(String, [Int], Int)] = [
      ("claim's block", article.claims.map(\.block), article.blocks.count),
      ("claim's section", article.claims.compactMap(\.section), article.sections.count),
      ("block's lead-in", article.blocks.compactMap(\.leadIn), article.blocks.count),
      ("section's parent", article.sections.compactMap(\.parent), article.sections.count),
      ("mention's entity", article.mentions.map(\.entity), article.entities.count),
    ]
    for (what, indices, count) in references {
      if let index = indices.first(where: { !(0..<count).contains($0) }) {
        return "the \(what) \(index) is none of \(count)"
      }
    }
    return nil
  }
}
