package import ClaimArchive

/// What an import did.
package struct ImportSummary: Hashable, Sendable {
  package var new = 0
  package var newVersions = 0
  package var unchanged = 0
  package var failed = 0
  /// Articles that a person has removed from the archive, which stay removed.
  package var removed = 0
  /// The findings that were stored.
  package var added = FindingCounts()

  /// How many articles were looked at and are in the archive, be it removed.
  package var articles: Int { new + newVersions + unchanged + removed }

  mutating func count(_ outcome: AddOutcome) {
    switch outcome.change {
    case .new: new += 1
    case .newVersion: newVersions += 1
    case .unchanged: unchanged += 1
    case .removed: removed += 1
    }
    added += outcome.added
  }
}

/// How far an import is.
package struct ImportProgress: Hashable, Sendable {
  package var articles: Int
  /// How many bytes of the inputs have been read.
  package var bytes: Int
}
