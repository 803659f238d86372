internal import ArticleModel
internal import ArticleParser
internal import ClaimArchive

/// A claim for people: its words, what is known of it, what stands around it, where it comes from.
struct ClaimSheet {
  let claim: ClaimRecord
  let before: [ClaimRecord]
  let after: [ClaimRecord]
  /// What its worth is the sum of, where that is asked for.
  let worth: CheckWorthiness?
  let screen: Screen

  var text: String {
    var text = StyledText(screen)
    for neighbour in before { text.line("  " + TerminalText.onOneLine(neighbour.text), .faint) }
    text.write("> ", .found)
    text.line(TerminalText.onOneLine(claim.text), .strong)
    for neighbour in after { text.line("  " + TerminalText.onOneLine(neighbour.text), .faint) }
    text.line()
    text.fact("id", claim.id.description)
    text.fact("kind", claim.kind.rawValue)
    text.fact("under", claim.leadIn)
    text.fact("said by", Citation.speaker(claim.speaker))
    for quotation in claim.quotations {
      text.fact(
        "quotation",
        "\(quotation.quotation.directness.rawValue), \(origin(quotation.quotation.rule))"
          + (quotation.cue.map { ", cue \"\($0)\"" } ?? ""))
    }
    for date in claim.dates {
      text.fact("date", "\(date.label) (\(date.date.interval.iso8601), \(origin(date.date.rule)))")
    }
    for amount in claim.amounts {
      text.fact("amount", "\(amount.text) (\(Self.value(of: amount.amount)))")
    }
    text.fact(
      "stance", claim.stance.rawValue + (claim.stanceCue.map { ", cue \"\($0)\"" } ?? ""))
    text.fact("worth", "\(claim.checkWorthiness.percent) of 100 to be checked")
    if let worth { Self.write(worth, storedAs: claim, &text) }
    text.fact("section", Citation.section(claim.section))
    text.fact(
      "place",
      "line \(claim.line), bytes \(claim.range.lowerBound)..<\(claim.range.upperBound)")
    WorkSheet.write(claim.work, &text)
    ArticleSheet.writeOrigin(of: claim.article, &text)
    return text.text
  }

  /// Whether a rule found something, or a person said it.
  private func origin(_ rule: String) -> String {
    Correction.isOfPerson(rule) ? "corrected by hand" : "found by " + rule
  }

  /// The features and what each adds, then their sum and the worth it stands for.
  private static func write(
    _ worth: CheckWorthiness, storedAs claim: ClaimRecord, _ text: inout StyledText
  ) {
    for part in worth.parts { text.line("            \(part.weight.signed)  \(part.name)") }
    text.line("            \(CheckWorthiness.bias.signed)  every claim starts from this")
    text.line(
      "            \(worth.sum.signed)  the sum, which stands for \(worth.score.percent) of 100")
    if abs(worth.score - claim.checkWorthiness) > 0.005 {
      text.line(
        "            the archive's figure is of rule set \(claim.article.ruleSet), this of "
          + ArticleParser.ruleSet)
    }
  }

  private static func value(of amount: Amount) -> String {
    let values = [amount.value, amount.valueMax].compactMap(\.self).map { value in
      value == value.rounded() && abs(value) < 1e15 ? Int(value).grouped : value.description
    }
    return ([amount.qualifier, values.joined(separator: " to "), amount.unit].compactMap(\.self))
      .joined(separator: " ")
  }
}
