import ArticleModel
import ClaimArchive

/// The notes of people and organisations, gathered article by article.
struct EntityNotes {
  /// Where a claim stands.
  struct Place {
    /// As an index of all articles.
    var article: Int
  }

  /// A claim that names somebody, or is theirs.
  private struct Statement {
    var article: Int
    var claim: ClaimID
    var words: String
    var isOwn: Bool
  }

  private struct Gathered {
    var name: String
    var kind: EntityKind
    var aliases: Set<String> = []
    var statements: [Statement] = []
  }

  /// By the paths of their notes.
  private var gathered: [String: Gathered] = [:]

  mutating func add(_ entity: Entity, _ claim: ClaimRecord, at place: Place) {
    let path = NoteName.entity(entity.name, entity.kind)
    var known = gathered.removeValue(forKey: path) ?? Gathered(name: entity.name, kind: entity.kind)
    known.aliases.formUnion(entity.aliases)
    let isOwn = claim.speaker?.name.map(Folding.fold) == Folding.fold(entity.name)
    known.statements.append(
      Statement(
        article: place.article, claim: claim.id, words: ReportText.onOneLine(claim.text),
        isOwn: isOwn))
    gathered[path] = known
  }

  private var sorted: [(path: String, entity: Gathered)] {
    gathered.map { ($0.key, $0.value) }.sorted {
      (Folding.fold($0.entity.name), $0.path) < (Folding.fold($1.entity.name), $1.path)
    }
  }

  /// Hands on each note.
  func forEach(
    _ articles: [(path: String, title: String, published: String?)],
    _ body: (NotesWriter.Note) throws -> Void
  ) rethrows {
    for (path, entity) in sorted {
      var lines = NoteText.frontMatter([
        ("title", .one(entity.name)), ("aliases", .many(entity.aliases.sorted())),
        ("kind", .one(entity.kind.rawValue)),
      ])
      lines += ["# " + MarkdownText.escaped(ReportText.onOneLine(entity.name))]
      for (isOwn, heading) in [(true, "Said"), (false, "Named in")] {
        let statements = entity.statements.filter { $0.isOwn == isOwn }
        guard !statements.isEmpty else { continue }
        lines += ["", "## " + heading, ""]
        lines += statements.map { statement in
          let article = articles[statement.article]
          return "- " + MarkdownText.escapedLine(statement.words) + " — "
            + NoteText.link(
              article.title, article.path, from: "entities", claim: statement.claim.description)
            + (article.published.map { ", " + $0 } ?? "")
        }
      }
      try body(
        NotesWriter.Note(path: path, bytes: Array((lines.joined(separator: "\n") + "\n").utf8)))
    }
  }

  /// What the index has of them.
  var indexLines: [String] {
    var lines: [String] = []
    for (kind, heading) in [(EntityKind.person, "People"), (.organisation, "Organisations")] {
      let entities = sorted.filter { $0.entity.kind == kind }
      guard !entities.isEmpty else { continue }
      lines += ["", "## " + heading, ""]
      lines += entities.map { path, entity in
        "- " + NoteText.link(ReportText.onOneLine(entity.name), path) + " · "
          + ReportText.counted(entity.statements.count, "claim")
      }
    }
    return lines
  }
}
