import ClaimArchive
internal import Synchronization

/// Makes the postings of full chunks beside the import, one chunk at a time: they take a tenth of the
/// writer's time, for which everybody waits.
struct PostingsInTheMaking {
  private let archive: Archive
  private var open: (chunk: FullChunk, work: Task<Void, Never>, made: Made)?

  /// What the work hands over: nil until it is done, and then no postings where they could not be made.
  private final class Made: Sendable {
    let result = Mutex<ChunkPostings??>(nil)
  }

  init(_ archive: Archive) {
    self.archive = archive
  }

  /// Stores what is made by now, and begins what can be; to be called after each batch.
  mutating func goOn() throws(ArchiveError) {
    if let open {
      guard let postings = open.made.result.withLock({ $0 }) else { return }
      self.open = nil
      try archive.store(postings, of: open.chunk)
    }
    guard let chunk = try archive.fullChunk() else { return }
    let made = Made()
    let work = Task.detached {
      let postings = try? ChunkPostings.make(chunk)
      made.result.withLock { $0 = .some(postings) }
    }
    open = (chunk, work, made)
  }

  /// Waits for what is being made, and stores it.
  mutating func finish() async throws(ArchiveError) {
    while let open {
      await open.work.value
      try goOn()
    }
  }
}
