package import ClaimArchive

/// What an import did.
package struct ImportSummary: Hashable, Sendable {
  package var new = 0
  package var newVersions = 0
  package var unchanged = 0
  package var failed = 0
  /// The findings that were stored.
  package var added = FindingCounts()

  /// How many articles were looked at and are in the archive.
  package var articles: Int { new + newVersions + unchanged }

  mutating func count(_ outcome: AddOutcome) {
    switch outcome.change {
    case .new: new += 1
    case .newVersion: newVersions += 1
    case .unchanged: unchanged += 1
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
