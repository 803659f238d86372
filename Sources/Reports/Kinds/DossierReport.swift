import ArticleModel
import ClaimArchive

/// Somebody or something that articles name: what is said of them and by them, in which roles, with
/// which figures and dates, and who is named with them.
enum DossierReport {
  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ReportError) -> Report {
    let found: Lookup<EntityProfile>
    do throws(ArchiveError) {
      found = try archive.entity(question.text)
    } catch {
      throw .archive(error)
    }
    switch found {
    case .one(let profile):
      do throws(ArchiveError) {
        return try dossier(of: profile, from: archive, on: question)
      } catch {
        throw .archive(error)
      }
    case .several(let profiles): throw .severalEntities(question.text, names(profiles))
    case .none(let near): throw .noEntity(question.text, near: names(near))
    }
  }

  private static func names(_ profiles: [EntityProfile]) -> [String] {
    profiles.map { ReportText.onOneLine($0.entity.name) }
  }

  private static func dossier(
    of profile: EntityProfile, from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder(archive, question)
    let name = profile.entity.name
    let claims = try archive.claims(
      matching: ClaimQuery(.filter(.names(profile.entity.kind, name)), order: .position))
    let known = Set(([name] + profile.aliases).map(Folding.fold))
    let own = claims.map { claim in
      var claim = claim
      claim.quotations = claim.quotations.filter { isKnown($0.quotation.speaker, as: known) }
      return claim
    }
    let title = ReportText.onOneLine(name)
    var sections = [
      ReportSection(heading: title, note: facts(profile, claims)),
      roles(own),
      try EntryLists.quotations("In their own words", own, &builder),
    ]
    sections.append(try named(claims.filter { $0.speaker == nil }, &builder))
    sections.append(try EntryLists.figures("Figures beside the name", claims, &builder))
    sections.append(try EntryLists.dates("Dates beside the name", claims, &builder))
    sections[sections.count - 1].entries.sort(by: Chronology.precedes)
    sections.append(companions(profile))
    return try builder.report(.dossier, title: "Dossier: " + title, sections: sections)
  }

  private static func isKnown(_ speaker: String?, as names: Set<String>) -> Bool {
    speaker.map { names.contains(Folding.fold($0)) } ?? false
  }

  private static func facts(_ profile: EntityProfile, _ claims: [ClaimRecord]) -> String {
    let entity = profile.entity
    let facts = [
      entity.kind.rawValue,
      "named " + ReportText.counted(entity.mentions, "time") + " in "
        + ReportText.counted(entity.articles, "article") + " and "
        + ReportText.counted(claims.count, "claim"),
      profile.aliases.isEmpty
        ? nil : "also written " + profile.aliases.prefix(8).joined(separator: ", "),
    ]
    return facts.compactMap(\.self).map(ReportText.onOneLine).joined(separator: " · ")
  }

  /// Roles as the articles give them, with the day of each article.
  private static func roles(_ claims: [ClaimRecord]) -> ReportSection {
    var rows: [[Table.Cell]] = []
    for claim in claims {
      for record in claim.quotations {
        let quotation = record.quotation
        guard quotation.role != nil || quotation.organisation != nil else { continue }
        let row: [Table.Cell] = [
          .init(quotation.role.map(ReportText.onOneLine)),
          .init(quotation.organisation.map(ReportText.onOneLine)),
          .init(claim.article.metadata.published?.iso8601),
          .text(ReportText.onOneLine(Citation.title(of: claim.article))),
        ]
        if !rows.contains(row) { rows.append(row) }
      }
    }
    return ReportSection(
      heading: "Roles",
      table: rows.isEmpty
        ? nil : Table(columns: ["role", "organisation", "published", "article"], rows: rows))
  }

  private static func named(
    _ claims: [ClaimRecord], _ builder: inout ReportBuilder
  ) throws(ArchiveError) -> ReportSection {
    var section = ReportSection(heading: "What is said of them")
    for claim in claims { section.entries.append(try builder.entry(claim)) }
    return section
  }

  private static func companions(_ profile: EntityProfile) -> ReportSection {
    let counts = profile.companions.map {
      Counted(item: ReportText.onOneLine($0.item.name), count: $0.count)
    }
    guard !counts.isEmpty else { return ReportSection(heading: "Named with them") }
    return ReportSection(
      heading: "Named with them",
      chart: .bars(title: "Claims that name both", Array(counts.prefix(12))),
      table: Table(
        columns: ["name", "kind", "claims"],
        rows: profile.companions.map {
          [
            .text(ReportText.onOneLine($0.item.name)), .text($0.item.kind.rawValue),
            .init($0.count),
          ]
        }))
  }
}
