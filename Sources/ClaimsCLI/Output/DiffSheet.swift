internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// What became of an article, for people.
struct DiffSheet {
  let changes: VersionChanges
  let screen: Screen

  var text: String {
    var text = StyledText(screen)
    text.line(Citation.name(of: changes.new), .strong)
    for version in [changes.old, changes.new] {
      text.line(
        "version \(version.version), imported \(version.importedAt), "
          + "sha256 \(version.source.sha256.prefix(16))", .faint)
    }
    for change in changes.changes { write(change, &text) }
    text.line()
    text.line(changes.summary)
    return text.text
  }

  private func write(_ change: VersionChange, _ text: inout StyledText) {
    text.line()
    text.write(change.label, .strong)
    let places = [
      place(change.old, changes.old.version), place(change.new, changes.new.version),
    ]
    text.line(places.compactMap(\.self).map { " · " + $0 }.joined(), .faint)
    text.write("  ")
    text.write(change.difference)
    text.line()
    for detail in change.details {
      text.write("  \(detail.name): ", .faint)
      text.write(detail.difference)
      text.line()
    }
  }

  private func place(_ side: VersionChange.Side?, _ version: Int) -> String? {
    guard let side, let line = side.line else { return nil }
    return "version \(version) line \(line)" + (side.claim.map { " \($0.id)" } ?? "")
  }
}
