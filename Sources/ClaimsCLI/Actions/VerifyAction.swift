internal import ArticleModel
internal import ArticleParser
internal import ClaimArchive
internal import Importer
internal import Reports

/// Looks drafts up in the archive and prints what is found.
struct VerifyAction {
  var reader: InputReader
  var kinds: Set<DraftItem.Kind>
  /// Verdicts that do not count as differences.
  var allowed: Set<Verdict>
  /// Whether only differences are printed.
  var isQuiet: Bool
  var format: VerifyCommand.Format
  var screen: Screen

  func run(_ archive: Archive, in surroundings: Surroundings) throws(ArchiveError) -> ExitStatus {
    var reader = reader
    let parser = ArticleParser()
    var drafts: [VerifiedDraft] = []
    var hasFailures = false
    while let item = reader.next() {
      switch item.parsed(by: parser) {
      case .success(let article):
        drafts.append(try verified(article, item, parser, archive))
      case .failure(let failure):
        surroundings.complain(failure.description)
        hasFailures = true
      }
    }
    let listing = VerificationListing(
      drafts: drafts, counts: VerdictCounts(drafts), hidden: isQuiet ? allowed : [], screen: screen)
    surroundings.show(String(decoding: listing.bytes(as: format), as: UTF8.self))
    if hasFailures { return .failed }
    let isSound = drafts.allSatisfy { draft in
      draft.findings.allSatisfy { allowed.contains($0.verification.verdict) }
    }
    return isSound ? .done : .nothingFound
  }

  private func verified(
    _ article: ParsedArticle, _ item: InputItem, _ parser: ArticleParser, _ archive: Archive
  ) throws(ArchiveError) -> VerifiedDraft {
    let verifications = try archive.verification(of: article, kinds: kinds) { sentence, language in
      parser.figures(in: sentence, language: language)
    }
    let source = (try? item.content.get()).flatMap { try? parser.sourceText(of: $0).text }
    return VerifiedDraft(
      path: item.path, article: article, source: Array((source ?? article.text.string).utf8),
      verifications: verifications)
  }
}
