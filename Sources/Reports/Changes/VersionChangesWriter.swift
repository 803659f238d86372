import ArticleModel
import ClaimArchive

/// Writes what became of an article for other programs: JSON, JSON Lines, CSV and Markdown.
package enum VersionChangesWriter {
  /// One JSON object; or its head, then a line for each change.
  package static func json(_ changes: VersionChanges, isInLines: Bool = false) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("article", changes.new.key.description)
      json.member("title", changes.new.metadata.title)
      json.key("from")
      version(changes.old, &json)
      json.key("to")
      version(changes.new, &json)
      json.member("kept", changes.comparison.kept)
      json.member("moved", changes.comparison.moved)
      if !isInLines { json.member("changes", changes.changes, members) }
    }
    json.endLine()
    guard isInLines else { return json.bytes }
    for change in changes.changes {
      json.object { members(of: change, &$0) }
      json.endLine()
    }
    return json.bytes
  }

  private static func version(_ version: ArticleRecord, _ json: inout JSONWriter) {
    json.object { json in
      json.member("version", version.version)
      json.member("importedAt", version.importedAt)
      json.member("published", version.metadata.published?.iso8601)
      json.member("sha256", version.source.sha256)
      json.member("ruleSet", version.ruleSet)
    }
  }

  static func members(of change: VersionChange, _ json: inout JSONWriter) {
    json.member("changes", change.names)
    json.key("old")
    side(change.old, &json)
    json.key("new")
    side(change.new, &json)
    change.difference.write(to: &json)
    json.member("details", change.details) { detail, json in
      json.member("name", detail.name)
      json.member("old", String(decoding: detail.difference.old, as: UTF8.self))
      json.member("new", String(decoding: detail.difference.new, as: UTF8.self))
    }
  }

  private static func side(_ side: VersionChange.Side?, _ json: inout JSONWriter) {
    guard let side else { return json.null() }
    json.object { json in
      json.member("text", side.text)
      json.member("claim", side.claim?.id.description)
      json.member("kind", side.claim?.kind.rawValue)
      json.member("section", side.section)
      json.member("line", side.line)
      json.member("range", side.range)
    }
  }

  /// One row for each change.
  package static func csv(_ changes: VersionChanges) -> [UInt8] {
    var bytes = DelimitedWriter.csv.line([
      "changes", "old_text", "new_text", "difference", "details", "old_claim", "new_claim",
      "old_line", "new_line", "old_start", "old_end", "new_start", "new_end", "old_version",
      "new_version",
    ])
    for change in changes.changes {
      let (old, new) = (change.old, change.new)
      func number(_ value: Int?) -> String { value.map { String($0) } ?? "" }
      bytes += DelimitedWriter.csv.line([
        change.names.joined(separator: ";"), old?.text ?? "", new?.text ?? "",
        change.difference.marked,
        change.details.map { "\($0.name): \($0.difference.marked)" }.joined(separator: "; "),
        old?.claim?.id.description ?? "", new?.claim?.id.description ?? "", number(old?.line),
        number(new?.line), number(old?.range?.lowerBound), number(old?.range?.upperBound),
        number(new?.range?.lowerBound), number(new?.range?.upperBound),
        String(changes.old.version), String(changes.new.version),
      ])
    }
    return bytes
  }

  /// A list of the changes with their places, group by group.
  package static func markdown(_ changes: VersionChanges) -> [UInt8] {
    var lines = ["# " + MarkdownText.escaped(Citation.title(of: changes.new)), ""]
    for version in [changes.old, changes.new] {
      lines.append(
        "- Version \(version.version), imported \(version.importedAt), "
          + "sha256 \(version.source.sha256)")
    }
    for group in VersionChange.Group.allCases {
      let group = (group, changes.changes(in: group))
      guard !group.1.isEmpty else { continue }
      lines += ["", "## " + group.0.heading, ""]
      lines += group.1.map { item($0, changes) }
    }
    lines += ["", MarkdownText.escaped(changes.summary) + "."]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func item(_ change: VersionChange, _ changes: VersionChanges) -> String {
    let isTold = change.group == .changed || change.group == .article
    let places = [
      place(change.old, changes.old.version), place(change.new, changes.new.version),
    ].compactMap(\.self)
    return "- " + (isTold ? "**\(MarkdownText.escaped(change.label))** · " : "")
      + change.markdown
      + (places.isEmpty ? "" : " (" + places.joined(separator: "; ") + ")")
  }

  private static func place(_ side: VersionChange.Side?, _ version: Int) -> String? {
    guard let side, let line = side.line else { return nil }
    return "version \(version), line \(line)" + (side.claim.map { ", claim \($0.id)" } ?? "")
  }
}

extension VersionChange.Group {
  /// For people.
  package var heading: String {
    switch self {
    case .article: "About the article"
    case .correction: "Correction notes"
    case .changed: "Changed"
    case .added: "Added"
    case .removed: "Removed"
    }
  }
}
