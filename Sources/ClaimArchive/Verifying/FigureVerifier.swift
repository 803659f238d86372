package import ArticleModel
import Storage

/// Reads every figure of a sentence in a language: the parser's part of a verification.
package typealias FigureReading = (_ sentence: String, _ language: String?) -> [Figure]

/// Looks the figures of a draft up: claims about the same subject that have a figure of the same kind.
struct FigureVerifier {
  private let draft: ParsedArticle
  private let finder: PassageFinder
  private let reading: VersionReading
  private let figures: FigureReading
  private let archive: FigureCandidates
  /// What stands between quotation marks, in reading order.
  private let marked: [ByteRange]

  /// How related a claim has to be to confirm a value, and to speak against one.
  private static let least: (confirming: Float, opposing: Float) = (0.3, 0.62)
  /// Periods are counted everywhere: of them more is asked.
  private static let leastForPeriods: Float = 0.95
  private static let periods: Set = [
    "second", "minute", "hour", "day", "week", "month", "year", "decade", "century",
  ]
  /// A word that a fifth of all claims have tells nothing, unless so few have it that an archive has
  /// only begun.
  private static let leastWeight: Float = 1.5
  private static let few = 20
  /// What a word counts that is in no claim.
  private static let unknownWord: Float = 0.3
  /// Names so many bytes around a sentence belong to its paragraph, however long that is.
  private static let around = 2000
  /// So many of its words, and of the names around it, say what a figure is about.
  private static let mostWords = (near: 32, far: 16)
  /// Of claims that say the same, those are named that are this share as related as the best.
  private static let likewise: (confirming: Float, opposing: Float) = (0.6, 0.9)

  init(
    draft: ParsedArticle, finder: PassageFinder, reading: VersionReading,
    figures: @escaping FigureReading
  ) {
    (self.draft, self.finder, self.reading, self.figures) = (draft, finder, reading, figures)
    archive = FigureCandidates(finder: finder, reading: reading, figures: figures)
    marked = draft.quotations.filter { $0.directness != .indirect }.map(\.range)
  }

  /// What is found for the figures of the draft, in reading order; those in somebody's marked words belong
  /// to the quotation.
  func verify() throws(SQLiteError) -> [Verification] {
    var found: [Verification] = []
    for sentence in draft.sentences {
      let start = sentence.lowerBound
      for figure in figures(draft.text[sentence], draft.metadata.language) {
        let place = figure.range.lowerBound + start..<figure.range.upperBound + start
        guard marked.overlapping(place, \.self).isEmpty else { continue }
        // Of two statements in a sentence, the figure's own says what it is about.
        let claim = draft.claims.overlapping(place, \.range).first
        found.append(
          try verify(
            figure, at: place, in: claim?.range ?? sentence, stance: claim?.stance,
            counted: finder.counted(figure, in: Array(draft.text.utf8[sentence]))))
      }
    }
    return found
  }

  private func verify(
    _ figure: Figure, at place: ByteRange, in statement: ByteRange, stance: Stance?,
    counted: Set<[UInt8]>
  ) throws(SQLiteError) -> Verification {
    let item = DraftItem(kind: .figure, range: place, text: draft.text[place], speaker: nil)
    let subject = try subject(of: statement, counting: counted)
    let candidates = try archive.candidates(for: figure, of: subject, stance: stance)
    if let same = confirmed(by: candidates.filter { $0.comparison == .same }) {
      return try dated(same, figure, item, in: statement, subject, stance)
    }
    guard let opposing = try strongest(candidates, against: figure, subject) else {
      let qualified = candidates.filter { $0.comparison == .otherQualifier }
      let same = confirmed(by: qualified) ?? []
      return Verification(
        item: item, verdict: same.isEmpty ? .notFound : .exact, places: try places(of: same))
    }
    // Before anything is said against a value, every claim that has it is looked at.
    let others = try archive.confirming(figure, of: subject, stance: stance)
    if let same = confirmed(by: others) {
      return Verification(item: item, verdict: .exact, places: try places(of: same))
    }
    let alike = candidates.filter {
      $0.figure.amount.value == opposing.figure.amount.value
        && $0.strength >= opposing.strength * Self.likewise.opposing
    }
    return Verification(
      item: item, verdict: opposing.comparison == .otherQualifier ? .differs : .otherFigure,
      places: try places(of: alike))
  }

  /// A value that stands there confirms the draft's unless all that are closely related date it otherwise.
  private func dated(
    _ same: [FigureCandidate], _ figure: Figure, _ item: DraftItem, in statement: ByteRange,
    _ subject: FigureSubject, _ stance: Stance?
  ) throws(SQLiteError) -> Verification {
    let dates = draft.dates.overlapping(statement, \.range).map {
      DateRecord(text: draft.text[$0.range], date: $0)
    }
    guard !dates.isEmpty else {
      return Verification(item: item, verdict: .exact, places: try places(of: same))
    }
    func agreeing(_ candidates: [FigureCandidate]) throws(SQLiteError) -> [FigureCandidate] {
      var agreeing: [FigureCandidate] = []
      for candidate in candidates {
        let theirs = try reading.dates(of: candidate.claim)
        if DateComparison.difference(dates, theirs, ignoringWeekdays: true) == nil
          || candidate.strength < Self.least.opposing
        {
          agreeing.append(candidate)
        }
      }
      return agreeing
    }
    var right = try agreeing(same)
    if right.isEmpty {
      right = try agreeing(
        confirmed(by: archive.confirming(figure, of: subject, stance: stance)) ?? [])
    }
    return Verification(
      item: item, verdict: right.isEmpty ? .otherDate : .exact,
      places: try places(of: right.isEmpty ? same : right))
  }

  /// The candidates that confirm a value; nil where none is related enough.
  private func confirmed(by candidates: [FigureCandidate]) -> [FigureCandidate]? {
    guard let best = candidates.map(\.strength).max(), best >= Self.least.confirming else {
      return nil
    }
    return candidates.filter { $0.strength >= best * Self.likewise.confirming }
  }

  /// The candidate that speaks most strongly against a value; of several in one claim, the one next to
  /// the words that are shared.
  private func strongest(
    _ candidates: [FigureCandidate], against figure: Figure, _ subject: FigureSubject
  ) throws(SQLiteError) -> FigureCandidate? {
    let least =
      Self.periods.contains(figure.amount.unit ?? "")
      ? Self.leastForPeriods : Self.least.opposing
    let opposing = candidates.filter { $0.strength >= least && $0.relation.shared > 1 }
    let best = opposing.map(\.strength).max()
    var strongest: (candidate: FigureCandidate, distance: Int)?
    for candidate in opposing where candidate.strength == best {
      let distance = try archive.distance(of: candidate, to: subject)
      if distance < strongest?.distance ?? Int.max { strongest = (candidate, distance) }
    }
    return strongest?.candidate ?? opposing.first { $0.strength == best }
  }

  // MARK: The draft's side

  private func subject(
    of statement: ByteRange, counting counted: Set<[UInt8]>
  ) throws(SQLiteError) -> FigureSubject {
    let whole = draft.blocks.overlapping(statement, \.range).first?.range ?? statement
    let block = whole.clamped(
      to: statement.lowerBound - Self.around..<statement.upperBound + Self.around)
    let near = try telling(unmarked(statement))
    let known = Set(near.map(\.bytes))
    var names: [UInt8] = []
    for mention in draft.mentions.overlapping(block, \.range) {
      names += draft.text.utf8[mention.range] + [0x20]
    }
    return FigureSubject(
      near: rarest(near, Self.mostWords.near),
      far: rarest(try telling(names).filter { !known.contains($0.bytes) }, Self.mostWords.far),
      counted: counted)
  }

  /// The words that tell most, in reading order.
  private func rarest(_ stems: [PassageFinder.Stem], _ most: Int) -> [PassageFinder.Stem] {
    guard stems.count > most,
      let least = stems.map(\.weight).sorted(by: >).dropFirst(most - 1).first
    else { return stems }
    return Array(stems.filter { $0.weight >= least }.prefix(most))
  }

  /// A statement without the words that somebody else speaks in it.
  private func unmarked(_ statement: ByteRange) -> [UInt8] {
    var words = Array(draft.text.utf8[statement])
    for range in marked.overlapping(statement, \.self) {
      for place in range.clamped(to: statement) { words[place - statement.lowerBound] = 0x20 }
    }
    return words
  }

  /// The words of a text that say what it is about: no small words, no numbers.
  private func telling(_ text: [UInt8]) throws(SQLiteError) -> [PassageFinder.Stem] {
    try finder.stems(of: text).compactMap { stem in
      guard !stem.bytes.contains(where: { (0x30...0x39).contains($0) }),
        !StopWords.words.contains(String(decoding: stem.bytes, as: UTF8.self)),
        stem.weight >= Self.leastWeight || stem.found <= Self.few
      else { return nil }
      var stem = stem
      stem.weight = max(stem.weight, Self.leastWeight)
      // A word that the archive has not may be another way to put it.
      if stem.found == 0 { stem.weight *= Self.unknownWord }
      return stem
    }
  }

  private func places(of candidates: [FigureCandidate]) throws(SQLiteError) -> [FoundPlace] {
    var places: [FoundPlace] = []
    var seen: Set<Int> = []
    for candidate in candidates where seen.insert(candidate.claim.row).inserted {
      guard let version = try reading.version(candidate.claim.version) else { continue }
      let start = candidate.claim.range.lowerBound
      let range = candidate.figure.range
      places.append(
        try reading.place(of: range.lowerBound + start..<range.upperBound + start, in: version))
    }
    return FoundPlace.inOrder(places)
  }
}
