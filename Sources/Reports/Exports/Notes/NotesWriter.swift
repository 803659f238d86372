import ArticleModel
package import ClaimArchive

/// Writes articles as a folder of Markdown notes that link to each other: a note for each article, for each
/// person and organisation that is named in it, and an index.
///
/// Links are relative Markdown links; a claim's bullet ends with its id as a block anchor (`^id`), as
/// Obsidian has them. Articles are handed in one by one; what is kept of them until the end is where each
/// person and organisation is named.
package struct NotesWriter {
  /// A file of the folder, by its path in it.
  package struct Note: Sendable {
    package var path: String
    package var bytes: [UInt8]
  }

  private var articles: [(path: String, title: String, published: String?, claims: Int)] = []
  private var entities = EntityNotes()

  package init() {}

  /// The note of an article, with those of its claims that were asked for.
  package mutating func note(of article: StoredArticle, claims: [ClaimRecord]) -> Note {
    let record = article.record
    let path = NoteName.article(record.key)
    let title = Citation.title(of: record)
    articles.append((path, title, record.metadata.published?.iso8601, claims.count))
    let named = NamedEntities(article.parsed)
    let place = EntityNotes.Place(article: articles.count - 1)
    for claim in claims {
      for entity in named.entities(of: claim) { entities.add(entity, claim, at: place) }
    }
    let note = ArticleNote(record: record, title: title, claims: claims, named: named)
    return Note(path: path, bytes: Array(note.text.utf8))
  }

  /// The notes of people and organisations, and the index.
  package func finish(_ body: (Note) throws -> Void) rethrows {
    try entities.forEach(articles.map { ($0.path, $0.title, $0.published) }, body)
    var lines = ["# Articles and claims", "", "## Articles", ""]
    let sorted = articles.sorted { ($0.published ?? "", $0.path) < ($1.published ?? "", $1.path) }
    lines += sorted.map { article in
      let facts = [article.published, ReportText.counted(article.claims, "claim")]
      return "- " + NoteText.link(article.title, article.path) + " · "
        + facts.compactMap(\.self).joined(separator: ", ")
    }
    lines += entities.indexLines
    try body(Note(path: "index.md", bytes: Array((lines.joined(separator: "\n") + "\n").utf8)))
  }
}

/// People and organisations of an article, and which of its claims name them.
struct NamedEntities {
  private let article: ParsedArticle
  private var byClaim: [ClaimID: [Int]] = [:]

  init(_ article: ParsedArticle) {
    self.article = article
    var holders = ClaimHolders(article.claims)
    for mention in article.mentions {
      guard Self.isNoted(article.entities[mention.entity]),
        let claim = holders.holder(of: mention.range)
      else { continue }
      let id = article.claims[claim].id
      if !byClaim[id, default: []].contains(mention.entity) {
        byClaim[id, default: []].append(mention.entity)
      }
    }
  }

  private static func isNoted(_ entity: Entity) -> Bool {
    entity.kind == .person || entity.kind == .organisation
  }

  /// Those that a claim names, and its speaker.
  func entities(of claim: ClaimRecord) -> [Entity] {
    var found = entities(ofClaim: claim.id)
    if let speaker = speaker(of: claim), !found.contains(speaker) { found.append(speaker) }
    return found
  }

  /// Those that a claim names.
  func entities(ofClaim id: ClaimID) -> [Entity] {
    (byClaim[id] ?? []).map { article.entities[$0] }
  }

  func speaker(of claim: ClaimRecord) -> Entity? {
    guard let name = claim.speaker?.name.map(Folding.fold) else { return nil }
    return article.entities.first { Self.isNoted($0) && Folding.fold($0.name) == name }
  }

  /// All, in order of first mention.
  var all: [Entity] { article.entities.filter(Self.isNoted) }
}
