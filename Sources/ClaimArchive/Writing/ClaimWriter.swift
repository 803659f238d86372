import ArticleModel
import Storage

/// Writes an article's claims, their lengths and their traits.
final class ClaimWriter {
  private let claim: Statement
  private let lengths: Statement
  private let traits: Statement

  init(_ connection: Connection) throws(SQLiteError) {
    claim = try connection.prepare(
      """
      INSERT INTO claims (id, version, public_id, block, section, kind, stance, range_start,
        range_end, lead_in_start, lead_in_end, cue_start, cue_end, check_worthiness, text, lead_in,
        speaker, grams)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
      """)
    lengths = try connection.prepare(
      "INSERT INTO claim_lengths (version, first_claim, lengths) VALUES (?1, ?2, ?3)")
    traits = try connection.prepare(
      "INSERT INTO claim_traits (version, first_claim, forms, worths) VALUES (?1, ?2, ?3, ?4)")
  }

  func write(_ article: ParsedArticle, at place: Place) throws(SQLiteError) {
    let speakers = Self.speakers(article)
    let text = article.text.utf8
    var counts: [UInt8] = []
    counts.reserveCapacity(article.claims.count)
    for (ordinal, found) in article.claims.enumerated() {
      let id = place.firstClaim + ordinal
      let section = found.section.map { article.sections[$0] }
      let speaker = speakers[ordinal]
      let context = [section?.heading, article.metadata.title, speaker].compactMap(\.self)
      let grams = CJK.grams(
        ofParts: [text[found.range]] + (found.leadIn.map { [text[$0]] } ?? [])
          + context.map { Array($0.utf8)[...] })
      try write(found, id, place, text, speaker, grams)
      counts.append(ClaimLengthsTable.length(of: text[found.range]))
    }
    try lengths.bind(place.version, at: 1)
    try lengths.bind(place.firstClaim, at: 2)
    try lengths.bind(blob: counts, at: 3)
    try lengths.run()
    try traits.bind(place.version, at: 1)
    try traits.bind(place.firstClaim, at: 2)
    try traits.bind(blob: article.claims.map { ClaimTraits.form($0.kind, $0.stance) }, at: 3)
    try traits.bind(blob: article.claims.map { ClaimTraits.worth($0.checkWorthiness) }, at: 4)
    try traits.run()
  }

  private func write(
    _ found: Claim, _ id: Int, _ place: Place, _ text: [UInt8], _ speaker: String?,
    _ grams: [UInt8]?
  ) throws(SQLiteError) {
    try claim.bind(id, at: 1)
    try claim.bind(place.version, at: 2)
    try claim.bind(found.id.description, at: 3)
    try claim.bind(place.firstBlock + found.block, at: 4)
    try claim.bind(found.section.map { place.firstSection + $0 }, at: 5)
    try claim.bind(found.kind.code, at: 6)
    try claim.bind(found.stance.code, at: 7)
    try claim.bind(found.range, at: 8)
    try claim.bind(found.leadIn, at: 10)
    try claim.bind(found.stanceCue, at: 12)
    try claim.bind(found.checkWorthiness, at: 14)
    try claim.bind(utf8: text, found.range, at: 15)
    try claim.bind(text: text, found.leadIn, at: 16)
    try claim.bind(speaker, at: 17)
    try claim.bind(text: grams, grams?.indices, at: 18)
    try claim.run()
  }

  /// Who speaks in each claim.
  private static func speakers(_ article: ParsedArticle) -> [Int: String] {
    var holders = ClaimHolders(article.claims)
    var speakers: [Int: [String]] = [:]
    for quotation in article.quotations {
      guard let claim = holders.holder(of: quotation.range), let speaker = quotation.speaker else {
        continue
      }
      if !speakers[claim, default: []].contains(speaker) {
        speakers[claim, default: []].append(speaker)
      }
    }
    return speakers.mapValues { $0.joined(separator: "; ") }
  }
}

extension Statement {
  /// Binds a part of some UTF-8 text, NULL where there is none.
  func bind(text: [UInt8]?, _ range: Range<Int>?, at index: Int) throws(SQLiteError) {
    if let text, let range {
      try bind(utf8: text, range, at: index)
    } else {
      try bindNull(at: index)
    }
  }
}
