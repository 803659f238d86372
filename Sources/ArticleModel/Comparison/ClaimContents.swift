/// What was found in each claim of an article.
package struct ClaimContents: Sendable {
  private let article: ParsedArticle
  private var amounts: [Int: [Amount]] = [:]
  private var dates: [Int: [DateMention]] = [:]
  private var speakers: [Int: [String]] = [:]

  package init(of article: ParsedArticle) {
    self.article = article
    var holders = ClaimHolders(article.claims)
    for amount in article.amounts {
      if let claim = holders.holder(of: amount.range) { amounts[claim, default: []].append(amount) }
    }
    holders = ClaimHolders(article.claims)
    for date in article.dates {
      if let claim = holders.holder(of: date.range) { dates[claim, default: []].append(date) }
    }
    holders = ClaimHolders(article.claims)
    for quotation in article.quotations {
      guard let claim = holders.holder(of: quotation.range) else { continue }
      if let speaker = quotation.speaker { speakers[claim, default: []].append(speaker) }
    }
  }

  /// What differs in the findings of a claim, whatever its words.
  func findingDifferences(_ claim: Int, to other: ClaimContents, _ otherClaim: Int)
    -> ClaimDifferences
  {
    var differences: ClaimDifferences = []
    if figures(claim) != other.figures(otherClaim) { differences.insert(.figure) }
    if days(claim) != other.days(otherClaim) { differences.insert(.date) }
    if !Self.areSame(speakers[claim] ?? [], other.speakers[otherClaim] ?? []) {
      differences.insert(.speaker)
    }
    return differences
  }

  /// Who is said to speak in a claim, in reading order.
  package func speakers(of claim: Int) -> [String] { speakers[claim] ?? [] }

  /// The dates that a claim speaks of, in reading order.
  package func dates(of claim: Int) -> [DateMention] { dates[claim] ?? [] }

  private struct Figure: Hashable {
    var value: Double
    var valueMax: Double?
    var unit: String?
  }

  private func figures(_ claim: Int) -> [Figure] {
    (amounts[claim] ?? []).map { Figure(value: $0.value, valueMax: $0.valueMax, unit: $0.unit) }
      .sorted {
        ($0.value, $0.valueMax ?? 0, $0.unit ?? "") < ($1.value, $1.valueMax ?? 0, $1.unit ?? "")
      }
  }

  private func days(_ claim: Int) -> [String] {
    (dates[claim] ?? []).filter { !$0.isTimeAlone }.map(\.interval.iso8601).sorted()
  }

  /// Words with digits that belong to no date: times of day, numbers of things, amounts.
  func numbers(_ claim: Int) -> [String] {
    let range = article.claims[claim].range
    let text = article.text[range]
    let own = (dates[claim] ?? []).filter { !$0.isTimeAlone }
    let bytes = Array(text.utf8)
    return ComparedWords(text).words.compactMap { word -> String? in
      guard word.isWord, bytes[word.range].contains(where: { (0x30...0x39).contains($0) }) else {
        return nil
      }
      let place =
        word.range.lowerBound + range.lowerBound..<word.range.upperBound + range.lowerBound
      let written = String(decoding: bytes[word.range], as: UTF8.self)
      let date = own.first { $0.range.overlaps(place) }
      return date?.interval.isNumbered(by: written) == true ? nil : written
    }.sorted()
  }

  /// Whether the same people speak: "Quint" and "Anna Quint" are.
  private static func areSame(_ left: [String], _ right: [String]) -> Bool {
    guard left.isEmpty == right.isEmpty else { return false }
    let (left, right) = (left.map(words), right.map(words))
    func isKnown(_ name: Set<String>, in names: [Set<String>]) -> Bool {
      names.contains { $0.isSubset(of: name) || name.isSubset(of: $0) }
    }
    return left.allSatisfy { isKnown($0, in: right) } && right.allSatisfy { isKnown($0, in: left) }
  }

  private static func words(_ name: String) -> Set<String> {
    Set(Folding.fold(name).split(separator: " ").map(String.init))
  }
}

extension DateInterval {
  /// Whether a word with digits can be a part of the date as it is written, and not the time of day
  /// beside it ("17:42", "6.30", "3pm").
  fileprivate func isNumbered(by word: String) -> Bool {
    guard precision == .day, let day = earliest else { return true }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    switch word[digits.endIndex...].lowercased() {
    case "": return [day.year, day.year % 100, day.month, day.day].contains(Int(digits))
    case "am", "pm", "h": return false
    case let rest: return rest.utf8.count != 3 || !rest.hasPrefix(".")
    }
  }
}
