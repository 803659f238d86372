import ArticleModel
import Storage

/// Reads the profiles of articles.
struct ProfileReading {
  private let connection: Connection
  private let weights: StemWeights
  private let tokenizer: IndexTokenizer

  init(_ connection: Connection, _ weights: StemWeights, _ tokenizer: IndexTokenizer) {
    (self.connection, self.weights, self.tokenizer) = (connection, weights, tokenizer)
  }

  /// Quotations with fewer bytes are single words and scare quotes.
  private static let leastQuoted = 12

  /// What is found in a claim.
  private struct Findings {
    var figures: [FigureKey] = []
    /// Words in these are figures.
    var taken: [ByteRange] = []
    var quotations: [ByteRange] = []
    var names: [ByteRange] = []
  }

  func profile(of version: Int) throws(SQLiteError) -> ArticleProfile {
    var findings: [Int: Findings] = [:]
    try readAmounts(version, &findings)
    try readDates(version, &findings)
    try readQuotations(version, &findings)
    try readNames(version, &findings)
    var profile = ArticleProfile(version: version)
    var others: Set<Int32> = []
    let head = try connection.first(
      "SELECT title, language FROM versions WHERE id = ?1", [version]
    ) { (row) throws(SQLiteError) in (try row.optionalUTF8(0), try row.optionalText(1)) }
    if let title = head?.0 { profile.title = Set(try stems(of: title).map(\.stem)) }
    others = profile.title
    let numerals = Numerals(language: head?.1)
    try connection.forEachRow(
      """
      SELECT id, range_start, range_end, text, kind FROM claims WHERE version = ?1 ORDER BY id LIMIT ?2
      """, [version, ArticleProfile.mostClaims]
    ) { (row) throws(SQLiteError) in
      let (id, range) = (try row.int(0), try row.range(1))
      var found = findings[id] ?? Findings()
      let isQuotation =
        try row.coded(4) == ClaimKind.quotation
        && found.quotations.contains { $0.count >= Self.leastQuoted }
      let text = try row.utf8(3)
      for time in ClockTime.times(in: text) {
        let place = range.lowerBound + time.range.lowerBound
        if found.taken.contains(where: { $0.contains(place) }) { continue }
        found.figures.append(FigureKey(time))
        found.taken.append(
          range.lowerBound + time.range.lowerBound..<range.lowerBound + time.range.upperBound)
      }
      var own: Set<Int32> = []
      var names: Set<Int32> = []
      for word in try stems(of: text) {
        let place = range.lowerBound + word.range.lowerBound
        if found.taken.contains(where: { $0.contains(place) }) { continue }
        if found.names.contains(where: { $0.contains(place) }) { names.insert(word.stem) }
        if let value = numerals.value(word.folded) {
          found.figures.append(FigureKey(numeral: value))
        } else if isQuotation, !found.quotations.contains(where: { $0.contains(place) }) {
          others.insert(word.stem)
        } else {
          own.insert(word.stem)
        }
      }
      profile.add(
        row: id, stems: own, names: names, figures: Self.distinct(found.figures),
        text: Self.hash(Folding.fold(text)),
        isQuotation: isQuotation)
    }
    profile.finish(with: others, weights.rarity)
    return profile
  }

  private static func distinct(_ figures: [FigureKey]) -> [FigureKey] {
    var seen: Set<FigureKey> = []
    return figures.filter { seen.insert($0).inserted }
  }

  /// FNV-1a.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  private struct Word {
    var stem: Int32
    var folded: [UInt8]
    var range: Range<Int>
  }

  /// The words of a text that tell something.
  private func stems(of text: [UInt8]) throws(SQLiteError) -> [Word] {
    var words: [Word] = []
    for word in try tokenizer.foldedWords(of: text) {
      let stem = try weights.stem(of: word.folded)
      if !weights.isStopWord(stem) {
        words.append(Word(stem: stem, folded: word.folded, range: word.range))
      }
    }
    return words
  }

  private func readAmounts(
    _ version: Int, _ findings: inout [Int: Findings]
  ) throws(SQLiteError) {
    try connection.forEachRow(
      """
      SELECT claim, range_start, range_end, kind, value, value_max, unit FROM amounts
      WHERE version = ?1 AND claim IS NOT NULL
      """, [version]
    ) { (row) throws(SQLiteError) in
      let amount = Amount(
        range: try row.range(1), kind: try row.coded(3), value: try row.double(4),
        valueMax: try row.optionalDouble(5), unit: try row.optionalText(6), rule: "")
      findings[try row.int(0), default: Findings()].figures.append(FigureKey(amount))
      findings[try row.int(0), default: Findings()].taken.append(amount.range)
    }
  }

  private func readDates(_ version: Int, _ findings: inout [Int: Findings]) throws(SQLiteError) {
    try connection.forEachRow(
      """
      SELECT claim, range_start, range_end, earliest, latest, precision FROM dates
      WHERE version = ?1 AND claim IS NOT NULL
      """, [version]
    ) { (row) throws(SQLiteError) in
      let days = DateInterval(
        earliest: CalendarDay(daysSince1970: try row.int(3)),
        latest: CalendarDay(daysSince1970: try row.int(4)), precision: try row.coded(5))
      findings[try row.int(0), default: Findings()].figures.append(FigureKey(days))
      findings[try row.int(0), default: Findings()].taken.append(try row.range(1))
    }
  }

  private func readQuotations(
    _ version: Int, _ findings: inout [Int: Findings]
  ) throws(SQLiteError) {
    try connection.forEachRow(
      """
      SELECT claim, range_start, range_end FROM quotations
      WHERE version = ?1 AND claim IS NOT NULL AND directness <> ?2
      """, [version, Directness.indirect.code]
    ) { (row) throws(SQLiteError) in
      findings[try row.int(0), default: Findings()].quotations.append(try row.range(1))
    }
  }

  private func readNames(_ version: Int, _ findings: inout [Int: Findings]) throws(SQLiteError) {
    try connection.forEachRow(
      "SELECT claim, range_start, range_end FROM mentions WHERE version = ?1 AND claim IS NOT NULL",
      [version]
    ) { (row) throws(SQLiteError) in
      findings[try row.int(0), default: Findings()].names.append(try row.range(1))
    }
  }
}
