/// Gathers the postings of one stem.
///
/// A claim is written as the distance to the claim before and whether there is more than one place (one
/// number), then, if so, how many. A place is the distance to the place before and whether its form is not
/// the stem's first (one number), then, if so, the form's number.
struct PostingListBuilder {
  private var documents: [UInt8] = []
  private(set) var places: [UInt8] = []
  private(set) var count = 0
  private var last = 0
  private var open = -1
  private var frequency = 0
  private var place = 0
  private var run = 0
  private let hasRuns: Bool

  init(hasRuns: Bool = false) {
    self.hasRuns = hasRuns
  }

  /// Adds a place; documents ascend, and within each its places.
  mutating func add(_ document: Int, place: Int, form: Int, run: Int = 0) {
    if document == open {
      frequency += 1
    } else {
      close()
      (open, frequency, self.place, self.run) = (document, 1, 0, run)
    }
    let distance = (place - self.place) << 1
    self.place = place
    if form == 0 {
      PostingBytes.append(distance, to: &places)
    } else {
      PostingBytes.append(distance | 1, to: &places)
      PostingBytes.append(form, to: &places)
    }
  }

  /// The documents as bytes.
  mutating func finish() -> [UInt8] {
    close()
    return documents
  }

  private mutating func close() {
    guard open >= 0 else { return }
    let distance = (open - last) << 1
    if frequency == 1 {
      PostingBytes.append(distance, to: &documents)
    } else {
      PostingBytes.append(distance | 1, to: &documents)
      PostingBytes.append(frequency, to: &documents)
    }
    if hasRuns { PostingBytes.append(run, to: &documents) }
    (last, open) = (open, -1)
    count += 1
  }
}
