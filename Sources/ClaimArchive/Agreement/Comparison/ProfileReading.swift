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
    var measures: Set<MeasureKey> = []
    /// Words in these that are no numbers say what is counted.
    var amounts: [ByteRange] = []
    /// Words in these are figures.
    var taken: [ByteRange] = []
    var quotations: [ByteRange] = []
    var names: [ByteRange] = []
  }

  func profile(of version: Int) throws(SQLiteError) -> ArticleProfile {
    var language: String?
    let profile = try head(of: version, &language)
    var findings: [Int: Findings] = [:]
    try readAmounts(version, &findings)
    try readDates(version, profile.published, &findings)
    try readQuotations(version, &findings)
    try readNames(version, &findings)
    var others: Set<Int32> = []
    let numerals = Numerals(language: language)
    try connection.forEachRow(
      """
      SELECT id, range_start, range_end, text, kind FROM claims WHERE version = ?1 ORDER BY id LIMIT ?2
      """, [version, ArticleProfile.mostClaims]
    ) { (row) throws(SQLiteError) in
      let (id, start) = (try row.int(0), try row.int(1))
      var found = findings[id] ?? Findings()
      let text = try row.utf8(3)
      var claim = ArticleProfile.Claim(
        row: id, text: StableHash.of(Folding.fold(text)),
        isQuotation: try row.coded(4) == ClaimKind.quotation
          && found.quotations.contains { $0.count >= Self.leastQuoted })
      for time in ClockTime.times(in: text)
      where !found.taken.contains(where: { $0.contains(start + time.range.lowerBound) }) {
        found.figures.append(FigureKey(time))
        found.taken.append(start + time.range.lowerBound..<start + time.range.upperBound)
      }
      for word in try stems(of: text) {
        let place = start + word.range.lowerBound
        let value = numerals.value(word.folded)
        if found.taken.contains(where: { $0.contains(place) }) { continue }
        let isCounted = found.amounts.contains { $0.contains(place) }
        if isCounted, value != nil || !word.isWord { continue }
        if found.names.contains(where: { $0.contains(place) }) { claim.names.insert(word.stem) }
        if let value {
          found.figures.append(FigureKey(numeral: value))
        } else if claim.isQuotation, !found.quotations.contains(where: { $0.contains(place) }) {
          others.insert(word.stem)
        } else {
          claim.stems.insert(word.stem)
        }
      }
      claim.figures = Self.distinct(found.figures)
      claim.measures = found.measures
      profile.add(claim)
    }
    profile.finish(with: others, weights.rarity)
    return profile
  }

  private func head(
    of version: Int, _ language: inout String?
  ) throws(SQLiteError) -> ArticleProfile {
    let head = try connection.first(
      """
      SELECT title, language, published_from, coalesce(publisher, claims_site(url)) FROM versions
      WHERE id = ?1
      """, [version]
    ) { (row) throws(SQLiteError) in
      (
        title: try row.optionalUTF8(0), language: try row.optionalText(1),
        published: try row.optionalInt(2), outlet: try row.optionalUTF8(3)
      )
    }
    language = head?.language
    return ArticleProfile(
      version: version, title: Set(try stems(of: head?.title ?? []).map(\.stem)).sorted(),
      published: head?.published, outlet: head?.outlet.map { StableHash.of(Folding.fold($0)) })
  }

  private static func distinct(_ figures: [FigureKey]) -> [FigureKey] {
    var seen: Set<FigureKey> = []
    return figures.filter { seen.insert($0).inserted }
  }

  private struct Word {
    var stem: Int32
    var folded: [UInt8]
    var range: Range<Int>

    /// Whether it is no number in figures.
    var isWord: Bool { !folded.contains { (0x30...0x39).contains($0) } }
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
      let claim = try row.int(0)
      findings[claim, default: Findings()].figures.append(FigureKey(amount))
      findings[claim, default: Findings()].amounts.append(amount.range)
      if let measure = MeasureKey(amount) {
        findings[claim, default: Findings()].measures.insert(measure)
      }
    }
  }

  private func readDates(
    _ version: Int, _ published: Int?, _ findings: inout [Int: Findings]
  ) throws(SQLiteError) {
    try connection.forEachRow(
      """
      SELECT claim, range_start, range_end, earliest, latest, precision FROM dates
      WHERE version = ?1 AND claim IS NOT NULL
      """, [version]
    ) { (row) throws(SQLiteError) in
      let days = DateInterval(
        earliest: CalendarDay(daysSince1970: try row.int(3)),
        latest: CalendarDay(daysSince1970: try row.int(4)), precision: try row.coded(5))
      findings[try row.int(0), default: Findings()].figures.append(
        FigureKey(days, published: published))
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
