/// Makes runs of bytes from aligned words.
struct RunBuilder {
  let old: [UInt8]
  let new: [UInt8]
  private var runs: [WordDiff.Run] = []
  private var oldDone = 0
  private var newDone = 0
  /// Where the words end that were removed and added since the last that stayed.
  private var removedEnd = 0
  private var addedEnd = 0

  init(old: [UInt8], new: [UInt8]) {
    (self.old, self.new) = (old, new)
  }

  /// Takes all words; the last run has to stand at the end of both.
  mutating func take(
    _ oldWords: [ComparedWords.Word], _ newWords: [ComparedWords.Word],
    along alignment: [Alignment.Run]
  ) {
    var (nextOld, nextNew) = (0, 0)
    for run in alignment {
      change(oldWords[nextOld..<run.old], newWords[nextNew..<run.new])
      for offset in 0..<run.count {
        let (left, right) = (oldWords[run.old + offset], newWords[run.new + offset])
        keep(left.range.upperBound, right.range.upperBound)
        gap(left, right)
      }
      (nextOld, nextNew) = (run.old + run.count, run.new + run.count)
    }
  }

  consuming func finish() -> [WordDiff.Run] {
    endChange()
    return runs
  }

  /// Words that gave way to others.
  private mutating func change(
    _ removed: ArraySlice<ComparedWords.Word>, _ added: ArraySlice<ComparedWords.Word>
  ) {
    removedEnd = removed.last?.end ?? removedEnd
    addedEnd = added.last?.end ?? addedEnd
  }

  /// White space behind a word that stayed.
  private mutating func gap(_ left: ComparedWords.Word, _ right: ComparedWords.Word) {
    if left.gap.isEmpty || right.gap.isEmpty {
      (removedEnd, addedEnd) = (left.end, right.end)
    } else {
      keep(left.end, right.end)
    }
  }

  /// The bytes up to these places stay, as they are or written otherwise.
  private mutating func keep(_ oldEnd: Int, _ newEnd: Int) {
    endChange()
    let change: WordDiff.Change =
      old[oldDone..<oldEnd] == new[newDone..<newEnd] ? .equal : .respelled
    append(change, oldEnd, newEnd)
    (removedEnd, addedEnd) = (oldDone, newDone)
  }

  /// What was removed and what was added; white space that both end with stays.
  private mutating func endChange() {
    var shared = 0
    while removedEnd - shared > oldDone, addedEnd - shared > newDone,
      old[removedEnd - shared - 1] == new[addedEnd - shared - 1],
      Self.isWhiteSpace(old[removedEnd - shared - 1])
    {
      shared += 1
    }
    append(.removed, removedEnd - shared, newDone)
    append(.added, oldDone, addedEnd - shared)
    append(.equal, oldDone + shared, newDone + shared)
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private mutating func append(_ change: WordDiff.Change, _ oldEnd: Int, _ newEnd: Int) {
    let run = WordDiff.Run(change: change, old: oldDone..<oldEnd, new: newDone..<newEnd)
    guard !run.old.isEmpty || !run.new.isEmpty else { return }
    (oldDone, newDone) = (oldEnd, newEnd)
    if let last = runs.last, last.change == change {
      runs[runs.count - 1].old = last.old.lowerBound..<oldEnd
      runs[runs.count - 1].new = last.new.lowerBound..<newEnd
    } else {
      runs.append(run)
    }
  }
}
