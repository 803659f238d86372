internal import ArticleModel
internal import ClaimArchive

/// A claim for people: its words, what is known of it, what stands around it, where it comes from.
struct ClaimSheet {
  let claim: ClaimRecord
  let before: [ClaimRecord]
  let after: [ClaimRecord]
  let screen: Screen

  var text: String {
    var text = StyledText(screen)
    for neighbour in before { text.line("  " + neighbour.text, .faint) }
    text.write("> ", .found)
    text.line(claim.text, .strong)
    for neighbour in after { text.line("  " + neighbour.text, .faint) }
    text.line()
    text.fact("id", claim.id.description)
    text.fact("kind", claim.kind.rawValue)
    text.fact("under", claim.leadIn)
    text.fact("said by", Citation.speaker(claim.speaker))
    for quotation in claim.quotations {
      text.fact(
        "quotation",
        "\(quotation.quotation.directness.rawValue), found by \(quotation.quotation.rule)"
          + (quotation.cue.map { ", cue \"\($0)\"" } ?? ""))
    }
    for date in claim.dates {
      text.fact("date", "\(date.text) (\(date.date.interval.iso8601), found by \(date.date.rule))")
    }
    for amount in claim.amounts {
      text.fact("amount", "\(amount.text) (\(Self.value(of: amount.amount)))")
    }
    text.fact(
      "stance", claim.stance.rawValue + (claim.stanceCue.map { ", cue \"\($0)\"" } ?? ""))
    text.fact("worth", "\(Int((claim.checkWorthiness * 100).rounded())) of 100 to be checked")
    text.fact("section", Citation.section(claim.section))
    text.fact(
      "place",
      "line \(claim.line), bytes \(claim.range.lowerBound)..<\(claim.range.upperBound)")
    ArticleSheet.writeOrigin(of: claim.article, &text)
    return text.text
  }

  private static func value(of amount: Amount) -> String {
    let values = [amount.value, amount.valueMax].compactMap(\.self).map { value in
      value == value.rounded() && abs(value) < 1e15 ? Int(value).grouped : value.description
    }
    return ([amount.qualifier, values.joined(separator: " to "), amount.unit].compactMap(\.self))
      .joined(separator: " ")
  }
}
