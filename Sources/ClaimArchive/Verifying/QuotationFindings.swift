import ArticleModel

/// A place with what a comparison has shown of it.
struct Judged {
  var place: FoundPlace
  var speaker: SpeakerComparison
  /// How like the words are, 0 to 1.
  var likeness: Float

  /// Which verdict it speaks for; of several places the least decides.
  fileprivate var rank: Int {
    switch (speaker, place.rest) {
    case (.same, nil): 0
    case (.unknown, nil): place.isMarked ? 1 : 5
    case (.same, _): 2
    case (.different, _): 3
    case (.unknown, _): 4
    }
  }

  fileprivate var verdict: Verdict {
    switch (speaker, place.rest) {
    case (.different, _): .otherSpeaker
    case (_, nil): .exact
    default: .cutShort
    }
  }
}

/// What was found for one quotation.
struct Findings {
  var exact: [Judged] = []
  private var nearest: Judged?
  private var windows: [Int: [ByteRange]] = [:]
  private var matches: Set<Match> = []

  /// Whether an article that is searched has the words.
  var isDecided: Bool { exact.contains { $0.place.standing == .current } }

  private struct Match: Hashable {
    let version: Int
    let range: ByteRange
  }

  /// Whether a window of a version has not been looked at.
  mutating func isNew(_ window: ByteRange, in version: Int) -> Bool {
    let known = windows[version, default: []]
    guard !known.contains(where: { $0.clamped(to: window) == window }) else { return false }
    windows[version] = known + [window]
    return true
  }

  /// Whether a place has not been found in another window.
  mutating func isNew(match range: ByteRange, in version: Int) -> Bool {
    matches.insert(Match(version: version, range: range)).inserted
  }

  /// Keeps what is most like the quotation; in current versions first.
  mutating func offer(_ judged: Judged, likeness: Float) {
    var judged = judged
    judged.likeness = likeness - (judged.place.standing == .current ? 0 : 0.05)
    // Words that stand nearly so are not judged by where they stop.
    judged.place.rest = nil
    if judged.likeness > nearest?.likeness ?? 0 { nearest = judged }
  }

  func verification(of item: DraftItem) -> Verification {
    let current = exact.filter { $0.place.standing == .current }
    if let best = current.map(\.rank).min() {
      let decided = current.first { $0.rank == best }?.verdict ?? .exact
      let places = current.filter { $0.verdict == decided }.map(\.place)
      return Verification(item: item, verdict: decided, places: FoundPlace.inOrder(places))
    }
    if !exact.isEmpty {
      return Verification(
        item: item, verdict: .removed,
        places: FoundPlace.inOrder(exact.map(\.place)) + [nearest?.place].compactMap(\.self))
    }
    return Verification(
      item: item, verdict: nearest == nil ? .notFound : .differs,
      places: [nearest?.place].compactMap(\.self))
  }
}
