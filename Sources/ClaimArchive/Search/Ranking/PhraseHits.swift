/// Finds the claims in which words stand one after the other, in the postings of their stems.
struct PhraseHits {
  /// The postings of a stem, and the form of it that is wanted; nil for any.
  struct Part {
    var postings: StoredPostings
    var form: [UInt8]?
  }

  /// A place where the phrase may begin.
  struct Start {
    var document: UInt32
    var place: Int32
    var run: Int32
  }

  static func find(_ parts: [Part]) -> PostingHits {
    var hits = PostingHits()
    for isRun in [false, true] { add(starts(of: parts, isRun: isRun), isRun: isRun, to: &hits) }
    return hits
  }

  /// Where a phrase begins, in claims' own words or in the runs that they share, in order.
  static func starts(of parts: [Part], isRun: Bool) -> [Start] {
    // From the rarest word on, so that few places have to be remembered.
    let order = parts.indices.sorted { parts[$0].postings.found < parts[$1].postings.found }
    var starts: [Start]?
    for offset in order {
      let cursor = PlaceCursor(parts[offset], isRun: isRun)
      starts = cursor.starts(offset: Int32(offset), among: starts)
      if starts?.isEmpty == true { break }
    }
    return starts ?? []
  }

  /// Adds up places for each document.
  static func add(_ starts: [Start], isRun: Bool, to hits: inout PostingHits) {
    var index = 0
    while index < starts.count {
      let start = starts[index]
      var end = index + 1
      while end < starts.count, starts[end].document == start.document { end += 1 }
      let document = Int(start.document)
      if isRun, let context = PostingContext(rawValue: document & 3) {
        hits.add(
          PostingRun(
            first: document >> 2, count: Int(start.run), context: context, frequency: end - index))
      } else {
        hits.add(document, end - index)
      }
      index = end
    }
  }

  /// Goes through the documents of one word with their places.
  private struct PlaceCursor {
    let part: Part
    let isRun: Bool

    init(_ part: Part, isRun: Bool) {
      (self.part, self.isRun) = (part, isRun)
    }

    /// The places at which a phrase begins that has the word at an offset, among those where it may.
    func starts(offset: Int32, among earlier: [Start]?) -> [Start] {
      part.postings.claims.withUnsafeBufferPointer { claims in
        part.postings.places.withUnsafeBufferPointer { places in
          guard var reading = Reading(claims, places, part.form, isRun: isRun) else { return [] }
          guard let earlier else { return reading.all(offset) }
          return earlier.isEmpty ? [] : reading.filter(earlier, offset)
        }
      }
    }
  }

  private struct Reading {
    private var documents: PostingReader
    private var places: PostingReader
    private let isRun: Bool
    /// The number of the wanted form; nil for any.
    private let form: Int?
    private var document = 0
    private var frequency = 0
    private var run = 0
    private var found: [Int32] = []

    init?(
      _ claims: UnsafeBufferPointer<UInt8>, _ places: UnsafeBufferPointer<UInt8>, _ form: [UInt8]?,
      isRun: Bool
    ) {
      self.isRun = isRun
      var header = PostingReader(claims)
      _ = header.number()
      let own = header.block()
      documents = PostingReader(claims, isRun ? own.upperBound..<claims.count : own)
      var words = PostingReader(places)
      var wanted: Int?
      for number in 0..<min(max(words.number(), 0), places.count) {
        let word = words.block()
        if let form, places[word].elementsEqual(form) { wanted = number }
      }
      if form != nil, wanted == nil { return nil }
      self.form = wanted
      let ownPlaces = words.block()
      self.places = PostingReader(
        places, isRun ? ownPlaces.upperBound..<places.count : ownPlaces)
    }

    /// Goes to the next document; its places are still to be read or passed over.
    private mutating func next() -> Bool {
      guard !documents.isAtEnd else { return false }
      let step = documents.number()
      document &+= step >> 1
      frequency = step & 1 == 0 ? 1 : documents.number()
      if isRun { run = documents.number() }
      return true
    }

    /// Reads the places of the wanted form in the document.
    private mutating func readPlaces() {
      found.removeAll(keepingCapacity: true)
      var place = 0
      for _ in 0..<min(frequency, 1 << 20) {
        let step = places.number()
        place &+= step >> 1
        let number = step & 1 == 0 ? 0 : places.number()
        if form == nil || form == number { found.append(Int32(truncatingIfNeeded: place)) }
      }
    }

    private mutating func skipPlaces() {
      for _ in 0..<min(frequency, 1 << 20) where places.number() & 1 != 0 { places.skip(1) }
    }

    mutating func all(_ offset: Int32) -> [Start] {
      var starts: [Start] = []
      while next() {
        readPlaces()
        for place in found where place >= offset {
          starts.append(
            Start(
              document: UInt32(truncatingIfNeeded: document), place: place - offset,
              run: Int32(truncatingIfNeeded: run)))
        }
      }
      return starts
    }

    mutating func filter(_ earlier: [Start], _ offset: Int32) -> [Start] {
      var kept: [Start] = []
      var index = 0
      while index < earlier.count, next() {
        while index < earlier.count, Int(earlier[index].document) < document { index += 1 }
        guard index < earlier.count, Int(earlier[index].document) == document else {
          skipPlaces()
          continue
        }
        readPlaces()
        while index < earlier.count, Int(earlier[index].document) == document {
          if found.contains(earlier[index].place + offset) { kept.append(earlier[index]) }
          index += 1
        }
      }
      return kept
    }
  }
}
