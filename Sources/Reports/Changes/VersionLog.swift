import ArticleModel
package import ClaimArchive

/// The versions of an article, each with what changed since the one before.
package struct VersionLog: Sendable {
  package struct Entry: Sendable {
    package var version: ArticleRecord
    /// Nil for the first version.
    package var changes: VersionChanges?
  }

  package let article: ArticleRecord
  /// The first version first.
  package let entries: [Entry]

  /// Reads and compares all versions of an article.
  package init(of article: ArticleRecord, in archive: Archive) throws(ArchiveError) {
    self.article = article
    var entries: [Entry] = []
    var last: StoredArticle?
    for version in try archive.versions(of: article) {
      let stored = try archive.stored(version)
      entries.append(
        Entry(version: version, changes: last.map { VersionChanges(from: $0, to: stored) }))
      last = stored
    }
    self.entries = entries
  }

  /// A row for each version.
  package var table: Table {
    Table(
      columns: [
        "version", "imported", "published", "modified", "title", "claims", "added", "removed",
        "reworded", "numbers", "speakers", "dates", "moved", "facts", "notes", "rules", "sha256",
      ],
      rows: entries.map { entry in
        let (version, comparison) = (entry.version, entry.changes?.comparison)
        let added = entry.changes?.changes(in: .added).count
        return [
          Table.Cell(version.version), Table.Cell(version.importedAt),
          Table.Cell(version.metadata.published?.iso8601),
          Table.Cell(version.metadata.modified?.iso8601), Table.Cell(version.metadata.title),
          Table.Cell(version.claimCount), Table.Cell(added),
          Table.Cell(comparison?.removed.count), Table.Cell(comparison?.count(.words)),
          Table.Cell(comparison?.count(.figure)), Table.Cell(comparison?.count(.speaker)),
          Table.Cell(comparison?.count(.date)), Table.Cell(comparison?.moved),
          Table.Cell(comparison?.facts.map(\.fact.rawValue).joined(separator: " ")),
          Table.Cell(comparison?.corrections.count), Table.Cell(version.ruleSet),
          Table.Cell(version.source.sha256),
        ]
      })
  }

  /// One JSON object; or a line for each version.
  package func json(isInLines: Bool = false) -> [UInt8] {
    var json = JSONWriter()
    guard !isInLines else {
      for entry in entries {
        json.object { Self.members(of: entry, &$0) }
        json.endLine()
      }
      return json.bytes
    }
    json.object { json in
      json.member("format", 1)
      json.member("article", article.key.description)
      json.member("title", article.metadata.title)
      json.member("versions", entries, Self.members)
    }
    json.endLine()
    return json.bytes
  }

  private static func members(of entry: Entry, _ json: inout JSONWriter) {
    let version = entry.version
    json.member("version", version.version)
    json.key("current")
    json.bool(version.isCurrent)
    json.member("importedAt", version.importedAt)
    json.member("published", version.metadata.published?.iso8601)
    json.member("modified", version.metadata.modified?.iso8601)
    json.member("title", version.metadata.title)
    json.member("claims", version.claimCount)
    json.member("ruleSet", version.ruleSet)
    json.member("sha256", version.source.sha256)
    json.key("changes")
    guard let changes = entry.changes else { return json.null() }
    let comparison = changes.comparison
    json.object { json in
      json.member("facts", comparison.facts.map(\.fact.rawValue))
      json.member("notes", comparison.corrections.count)
      json.member("kept", comparison.kept)
      json.member("moved", comparison.moved)
      json.member("added", changes.changes(in: .added).count)
      json.member("removed", comparison.removed.count)
      json.member("reworded", comparison.count(.words))
      json.member("figures", comparison.count(.figure))
      json.member("speakers", comparison.count(.speaker))
      json.member("dates", comparison.count(.date))
    }
  }
}
