import ArticleModel
import ClaimArchive

/// The note of an article: what it is, its claims by section, and whom it names.
struct ArticleNote {
  let record: ArticleRecord
  let title: String
  let claims: [ClaimRecord]
  let named: NamedEntities

  var text: String {
    let metadata = record.metadata
    var lines = NoteText.frontMatter([
      ("title", .one(title)), ("aliases", .many([title])), ("authors", .many(metadata.authors)),
      ("publisher", .one(metadata.publisher)), ("published", .one(metadata.published?.iso8601)),
      ("modified", .one(metadata.modified?.iso8601)), ("url", .one(metadata.url)),
      ("language", .one(metadata.language)), ("keywords", .many(metadata.tags)),
      ("key", .one(record.key.description)), ("version", .one(String(record.version))),
      ("imported", .one(record.importedAt)), ("sha256", .one(record.source.sha256)),
    ])
    lines += ["# " + MarkdownText.escaped(title)]
    var section: SectionRecord?
    for (index, claim) in claims.enumerated() {
      if index == 0 || claim.section != section {
        section = claim.section
        lines += [
          "", "## " + MarkdownText.escaped(section.map(ReportBuilder.heading) ?? "Claims"), "",
        ]
      }
      lines.append(item(claim))
    }
    let all = named.all
    // Only those that a claim names have a note.
    let linked = Set(claims.flatMap(named.entities))
    for (kind, heading) in [(EntityKind.person, "People"), (.organisation, "Organisations")] {
      let names = all.filter { $0.kind == kind }
      guard !names.isEmpty else { continue }
      lines += ["", "## " + heading, ""]
      lines += names.map { entity in
        let name = ReportText.onOneLine(entity.name)
        return "- "
          + (linked.contains(entity)
            ? NoteText.link(name, NoteName.entity(entity.name, entity.kind), from: "articles")
            : MarkdownText.escaped(name))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func item(_ claim: ClaimRecord) -> String {
    let words = [claim.leadIn, claim.text].compactMap(\.self).map(ReportText.onOneLine)
      .joined(separator: " … ")
    var item = "- " + MarkdownText.escapedLine(words)
    if let speaker = ReportSpeaker(claim.speaker) {
      item += " — "
      if let entity = named.speaker(of: claim) {
        let rest = ReportSpeaker(role: speaker.role, organisation: speaker.organisation)
        item += NoteText.link(
          ReportText.onOneLine(entity.name), NoteName.entity(entity.name, entity.kind),
          from: "articles")
        item += rest.description.map { ", " + MarkdownText.escaped($0) } ?? ""
      } else {
        item += MarkdownText.escaped(speaker.description ?? "")
      }
    }
    return item + " · line \(claim.line) ^\(claim.id)"
  }
}
