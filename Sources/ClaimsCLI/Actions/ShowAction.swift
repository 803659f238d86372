internal import ArticleModel
internal import ArticleParser
internal import ClaimArchive
internal import Reports

/// Finds what a name stands for, and prints it.
struct ShowAction {
  var name: String
  var context: Int
  var format: ShowCommand.Format
  var wantsSource: Bool
  var wantsWhy: Bool
  var screen: Screen

  func run(_ archive: Archive, in surroundings: Surroundings) throws(ArchiveError) -> ExitStatus {
    // A number is an article's, whatever claim's id begins with it.
    let claim: Lookup<ClaimRecord> =
      isArticleNumber || wantsSource ? .none(near: []) : try archive.claim(name)
    switch claim {
    case .one(let claim):
      try show(claim, archive, surroundings)
      return .done
    case .several(let claims) where isClaimID:
      offer(claims.map { "\($0.id)  \($0.text)" }, surroundings)
      return .nothingFound
    case .several, .none:
      return try showArticle(archive, surroundings)
    }
  }

  private var isArticleNumber: Bool { Int(name) != nil && name.utf8.count < 12 }

  /// Whether the name can be nothing but the beginning of a claim's id.
  private var isClaimID: Bool {
    name.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private func showArticle(
    _ archive: Archive, _ surroundings: Surroundings
  ) throws(ArchiveError) -> ExitStatus {
    switch try archive.article(name) {
    case .one(let article):
      try show(article, archive, surroundings)
      return .done
    case .several(let articles):
      offer(articles.map { "\($0.number)  \(Citation.name(of: $0))" }, surroundings)
    case .none(let near):
      surroundings.complain(
        "no claim and no article is called \"\(name)\"; \"claims list\" names all")
      if !near.isEmpty {
        offer(near.map { "\($0.number)  \(Citation.name(of: $0))" }, surroundings, "near it are")
      }
    }
    return .nothingFound
  }

  private func offer(
    _ choices: [String], _ surroundings: Surroundings, _ what: String = "it may be one of"
  ) {
    surroundings.complain("\"\(name)\": \(what)")
    for choice in choices { surroundings.complain("  " + choice) }
  }

  private func show(
    _ claim: ClaimRecord, _ archive: Archive, _ surroundings: Surroundings
  ) throws(ArchiveError) {
    let worth = wantsWhy ? ArticleParser().worth(of: claim.text) : nil
    let around = try archive.context(of: claim, before: context, after: context)
    switch format {
    case .text:
      surroundings.show(
        ClaimSheet(
          claim: claim, before: around.before, after: around.after, worth: worth, screen: screen
        ).text)
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.member("format", 1)
        RecordJSON.claim(claim, &json)
        json.member("before", around.before.map(\.id.description))
        json.member("after", around.after.map(\.id.description))
        if let worth { RecordJSON.worth(worth, &json) }
      }
      json.endLine()
      surroundings.output.write(json.bytes)
    }
  }

  private func show(
    _ article: ArticleRecord, _ archive: Archive, _ surroundings: Surroundings
  ) throws(ArchiveError) {
    if wantsSource {
      surroundings.output.write(try archive.sourceBytes(of: article))
      return
    }
    let stored = try archive.stored(article)
    switch format {
    case .text:
      let work = try archive.work(on: article)
      surroundings.show(ArticleSheet(article: stored, work: work, screen: screen).text)
    case .json: surroundings.output.write(ArticleJSON.line(of: stored.parsed))
    }
  }
}
