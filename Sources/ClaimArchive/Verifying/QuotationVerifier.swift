import ArticleModel
import Storage

/// Looks the quotations of a draft up.
struct QuotationVerifier {
  let draft: ParsedArticle
  let finder: PassageFinder
  let reading: VersionReading

  /// Claims that are looked at for one quotation; of copies, so many places are found.
  private static let candidates = 48
  /// A claim that shares less than this of what the best one shares is none to look at.
  private static let leastShare = 0.4
  /// Claims that share this much of it are as good.
  private static let alike = 0.9
  /// Quotations are looked for by their beginning, middle and end, of so many words each.
  private static let piece = 14
  /// Bytes around a claim that belong to the same passage, besides the quotation's own length.
  private static let surroundings = 600
  /// How alike words have to be to count as the same ones, changed.
  private static let likeness: (any: Float, ofSpeaker: Float) = (0.6, 0.5)
  /// From so many words on, changed words are told from others.
  private static let fewestForLikeness = 4

  func verify(_ number: Int) throws(SQLiteError) -> Verification? {
    let quotation = draft.quotations[number]
    let quoted = QuotedParts(draft.text.utf8[quotation.range])
    guard !quoted.parts.isEmpty else { return nil }
    let words = quoted.words
    let search = Search(
      number: number, quotation: quotation, quoted: quoted,
      matcher: PartMatcher(quoted, weights: try weights(quoted)), wordCount: words.count)
    var found = Findings()
    let candidates = try candidates(for: quoted)
    for row in candidates.rows { try look(for: search, around: row, &found) }
    if !found.isDecided, candidates.areCut {
      for row in try finder.claims(holding: quoted.parts[0].words.text, limit: Self.candidates) {
        try look(for: search, around: row, &found)
      }
    }
    if !found.isDecided {
      try lookOutsideClaims(for: search, &found)
    }
    let item = DraftItem(
      kind: .quotation, range: quotation.range, text: draft.text[quotation.range],
      speaker: quotation.speaker)
    return found.verification(of: item)
  }

  /// What is looked for.
  private struct Search {
    let number: Int
    let quotation: Quotation
    let quoted: QuotedParts
    let matcher: PartMatcher
    let wordCount: Int
  }

  // MARK: Where to look

  /// The claims that may hold the words, in the order of their rows, and whether there are others that
  /// share as much.
  private func candidates(
    for quoted: QuotedParts
  ) throws(SQLiteError) -> (rows: [Int], areCut: Bool) {
    var rows: Set<Int> = []
    var areCut = false
    for piece in pieces(of: quoted) {
      let stems = try finder.stems(of: piece)
      let found = try finder.claims(
        sharing: stems.map { ($0, $0.weight) }, limit: Self.candidates)
      let best = found.first?.score ?? 0
      rows.formUnion(found.filter { $0.score >= best * Self.leastShare }.map(\.id))
      if found.count == Self.candidates, let last = found.last?.score, last >= best * Self.alike {
        areCut = true
      }
    }
    return (rows.sorted(), areCut)
  }

  private func pieces(of quoted: QuotedParts) -> [[UInt8]] {
    quoted.parts.prefix(Self.piece).flatMap { part in
      let words = part.words.words
      guard words.count > Self.piece * 2 else { return [part.words.text] }
      return [0, words.count / 2 - Self.piece / 2, words.count - Self.piece].map { start in
        let last = words[start + Self.piece - 1].range.upperBound
        return Array(part.words.text[words[start].range.lowerBound..<last])
      }
    }
  }

  private func weights(_ quoted: QuotedParts) throws(SQLiteError) -> [Float] {
    var weights: [Float] = []
    for part in quoted.parts {
      let common = try finder.stems(of: part.words.text).filter(finder.isCommon).map(\.bytes)
      let known = Set(common)
      for word in part.words.words {
        let stem = try finder.stems(of: Array(part.words.text[word.range])).first
        weights.append(stem.map { known.contains($0.bytes) } ?? true ? 0.4 : 1)
      }
    }
    return weights
  }

  // MARK: Looking

  private func look(
    for search: Search, around row: Int, _ found: inout Findings
  ) throws(SQLiteError) {
    guard let claim = try reading.claim(row) else { return }
    let reach = search.quotation.range.count + Self.surroundings
    try look(
      for: search, in: claim.version,
      claim.range.lowerBound - reach..<claim.range.upperBound + reach, &found)
  }

  private func look(
    for search: Search, in id: Int, _ window: ByteRange, _ found: inout Findings
  ) throws(SQLiteError) {
    guard let version = try reading.version(id) else { return }
    let text = try reading.text(of: id).text.utf8
    let window = Self.widened(window, in: text)
    guard found.isNew(window, in: id) else { return }
    let passage = VerbatimWords(text, in: window)
    var isFound = false
    for words in [passage, spoken(passage, version)] {
      guard let match = search.matcher.exact(in: words.words) else { continue }
      let stretch = words.words[match]
      let range = (stretch.first?.range.lowerBound ?? 0)..<(stretch.last?.range.upperBound ?? 0)
      guard found.isNew(match: range, in: id) else { return }
      guard isOneSpeech(range, version) else { continue }
      let isSame = isSpelledAlike(search.quoted, Array(stretch), text)
      let judged = try judge(search, range, version, text)
      if isSame { found.exact.append(judged) } else { found.offer(judged, likeness: 0.99) }
      isFound = true
      break
    }
    guard !isFound, !found.isDecided, search.wordCount >= Self.fewestForLikeness,
      let nearest = search.matcher.nearest(in: passage.words),
      nearest.similarity >= Self.likeness.ofSpeaker
    else { return }
    let stretch = passage.words[nearest.words]
    let range = (stretch.first?.range.lowerBound ?? 0)..<(stretch.last?.range.upperBound ?? 0)
    let judged = try judge(search, range, version, text)
    let least =
      SpeakerComparison(search.quotation.speaker, judged.place.speaker?.name) == .same
      ? Self.likeness.ofSpeaker : Self.likeness.any
    if nearest.similarity >= least { found.offer(judged, likeness: nearest.similarity) }
  }

  /// The words of a passage that stand between quotation marks: cues between them are passed over.
  private func spoken(
    _ passage: VerbatimWords, _ version: VersionReading.Version
  ) -> VerbatimWords {
    let marked = version.quotations.map(\.quotation.range)
    return passage.filtered { word in
      !marked.overlapping(word.range, \.self).isEmpty
    }
  }

  /// Whether no two people speak some words.
  private func isOneSpeech(_ range: ByteRange, _ version: VersionReading.Version) -> Bool {
    let speakers = version.quotations.map(\.quotation).filter { $0.range.overlaps(range) }
      .compactMap(\.speaker)
    return Set(speakers).count < 2
  }

  private func isSpelledAlike(
    _ quoted: QuotedParts, _ stretch: [VerbatimWords.Word], _ text: [UInt8]
  ) -> Bool {
    // With something left out, the words do not stand side by side.
    guard quoted.parts.count == 1, let part = quoted.parts.first else { return true }
    return zip(part.words.words, stretch).allSatisfy {
      VerbatimWords.isSpelledAlike(part.words.text[$0.range], text[$1.range])
    }
  }

  /// Titles and headings, and what was left out of articles.
  private func lookOutsideClaims(
    for search: Search, _ found: inout Findings
  ) throws(SQLiteError) {
    guard let text = search.quoted.parts.first?.words.text else { return }
    let stems = try finder.stems(of: text)
    for row in try finder.claims(underWords: stems, limit: Self.candidates) {
      guard let claim = try reading.claim(row) else { continue }
      let start = max(0, claim.range.lowerBound - Self.longestOpening)
      try look(for: search, in: claim.version, start..<claim.range.upperBound, &found)
    }
    for (version, range) in try reading.dropped(holding: search.quoted) {
      try look(for: search, in: version, range, &found)
    }
  }

  /// Titles and headings are looked for so many bytes before the first claim under them.
  private static let longestOpening = 4000

  private static func widened(_ range: ByteRange, in text: [UInt8]) -> ByteRange {
    var range = range.clamped(to: text.indices)
    while range.lowerBound > 0, text[range.lowerBound - 1] > 0x20,
      range.lowerBound - 1 > 0
    {
      range = range.lowerBound - 1..<range.upperBound
    }
    while range.upperBound < text.count, text[range.upperBound] > 0x20 {
      range = range.lowerBound..<range.upperBound + 1
    }
    return range
  }

  // MARK: Judging

  private func judge(
    _ search: Search, _ range: ByteRange, _ version: VersionReading.Version, _ text: [UInt8]
  ) throws(SQLiteError) -> Judged {
    var place = try reading.place(of: range, in: version)
    let speech = version.quotations.indices.filter {
      version.quotations[$0].quotation.range.overlaps(range)
    }
    let marked = speech.reduce(0) {
      $0 + version.quotations[$1].quotation.range.clamped(to: range).count
    }
    place.isMarked = marked * 10 >= range.count * 6
    let said = speech.last.map { version.quotations[$0].quotation }
    place.speaker = said.flatMap { quotation in
      quotation.speaker == nil && quotation.role == nil
        ? nil
        : SpeakerRecord(
          name: quotation.speaker, role: quotation.role, organisation: quotation.organisation)
    }
    if place.isMarked, let said {
      let after = speech.last.map { $0 + 1 } ?? 0
      let next = version.quotations.indices.contains(after) ? version.quotations[after] : nil
      let cut = CutShort(
        text: text, range: range, speech: said.range,
        next: next?.quotation.speaker == said.speaker ? next?.quotation.range : nil)
      place.rest = cut.rest(of: search.quoted, isWhole: isWhole(search.quotation))
        .flatMap { goesOn(search.number, $0) ? nil : $0 }
    }
    return Judged(
      place: place, speaker: agreement(search.quotation, said, place, text), likeness: 1)
  }

  /// Whether the draft gives the words as a whole sentence: a stop or a comma ends them, inside the marks
  /// or right behind.
  private func isWhole(_ quotation: Quotation) -> Bool {
    let text = draft.text.utf8
    let enders = Array(".,!?".utf8)
    if let last = text[quotation.range].last(where: { $0 != 0x20 }), enders.contains(last) {
      return true
    }
    if text[quotation.range].suffix(3).elementsEqual([0xE3, 0x80, 0x82]) { return true }
    let after = text[quotation.range.upperBound...].prefix(6)
    return after.first { $0 < 0x80 && $0 != 0x22 && $0 != 0x27 }.map(enders.contains) ?? false
  }

  /// Whether the quotation behind this one in the draft has the words that it leaves out.
  private func goesOn(_ number: Int, _ rest: String) -> Bool {
    guard draft.quotations.indices.contains(number + 1) else { return false }
    let next = VerbatimWords(draft.text.utf8, in: draft.quotations[number + 1].range).words
    let left = VerbatimWords(Array(rest.utf8)).words
    let count = min(3, next.count, left.count)
    return count > 0 && zip(next.prefix(count), left).allSatisfy { $0.hash == $1.hash }
  }

  /// Whether draft and source name the same speaker. A name that either of them only guesses, while the
  /// other's stands close by, decides nothing.
  private func agreement(
    _ quotation: Quotation, _ said: Quotation?, _ place: FoundPlace, _ text: [UInt8]
  ) -> SpeakerComparison {
    guard let said, let here = quotation.speaker, let there = said.speaker else { return .unknown }
    let comparison = SpeakerComparison(here, there)
    guard comparison == .different else { return comparison }
    if SpeakerComparison.guesses.contains(quotation.rule) {
      let block = block(of: quotation)
      if SpeakerComparison.mentions(there, in: block)
        || !SpeakerComparison.mentions(here, in: block)
      {
        return .unknown
      }
    }
    if SpeakerComparison.guesses.contains(said.rule),
      SpeakerComparison.mentions(here, in: place.passage.before + " " + place.passage.after)
    {
      return .unknown
    }
    if said.rule == "pronoun", SpeakerComparison.mentions(here, in: Self.lastSentence(of: place)) {
      return .unknown
    }
    return .different
  }

  /// What stands right before a place, where a pronoun behind it may look for its name.
  private static func lastSentence(of place: FoundPlace) -> Substring {
    let before = place.passage.before
    let stops = before.indices.filter { before[$0] == "." }
    guard let start = stops.dropLast().last else { return before[...] }
    return before[start...]
  }

  private func block(of quotation: Quotation) -> String {
    let block = draft.blocks.overlapping(quotation.range, \.range).first
    return draft.text[block?.range ?? quotation.range]
  }
}
