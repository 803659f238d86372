internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// The versions of an article, for people.
struct LogSheet {
  let log: VersionLog
  let screen: Screen

  var text: String {
    var text = StyledText(screen)
    text.write("\(log.article.number)  ", .faint)
    text.line(Citation.name(of: log.article), .strong)
    for entry in log.entries {
      let version = entry.version
      text.line()
      text.write("version \(version.version)", .strong)
      text.line(version.isCurrent ? " (current)" : "")
      text.fact("imported", version.importedAt)
      text.fact("published", version.metadata.published?.iso8601)
      text.fact("modified", version.metadata.modified?.iso8601)
      text.fact("title", version.metadata.title)
      text.fact("claims", version.claimCount.grouped)
      text.fact("rules", version.ruleSet)
      text.fact("sha256", version.source.sha256)
      guard let changes = entry.changes else { continue }
      text.fact("article", changes.changes(in: .article).flatMap(\.names).joined(separator: ", "))
      text.fact("changes", changes.summary)
    }
    return text.text
  }
}
