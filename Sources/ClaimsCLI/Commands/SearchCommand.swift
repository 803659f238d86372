internal import ArgumentParser
internal import ClaimArchive

/// `claims search`: claims that fit a query.
struct SearchCommand: ImmediateCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find claims by words, speakers, dates, amounts and names.",
    discussion: """
      Words are joined by AND. "exact phrase", word OR word, -word, wor*, word~ (one letter may \
      differ), a NEAR/5 b, /regular expression/, and fields: kind: speaker: role: cue: about: person: \
      org: place: amount: currency: percent: date: published: imported: article: title: section: site: \
      author: lang: path: tag: note: id: is: has: in: sort: limit:.

        claims search capped-profit model
        claims search speaker:nadella date:2020..2022
        claims search 'amount:>=1B org:microsoft' --facet speaker,year

      The exit status is 1 where nothing is found.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var matching: MatchingOptions

  @Option(help: "The most results to print; -n for short.")
  var limit = 20

  @Option(help: "How many of the best to leave out.")
  var offset = 0

  @Option(help: "Which page of results to print, each of --limit.")
  var page = 1

  @Option(help: "How many sentences before and after each to print; -C for short.")
  var context = 0

  @Option(help: "Put the results into groups.")
  var groupBy: Grouping?

  @Option(
    help: ArgumentHelp(
      "Count what is found by kind, stance, speaker, person, org, place, article, author, site, lang, year or month; several with commas.",
      valueName: "facets"),
    transform: { text in
      try text.split(separator: ",").map { name in
        guard let facet = Facet(rawValue: String(name)) else {
          let all = Facet.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("\"\(name)\" is nothing to count by; there are \(all)")
        }
        return facet
      }
    })
  var facet: [Facet] = []

  @Flag(help: "Draw how many there are in each year or month of publication.")
  var histogram = false

  @Flag(help: "Print nothing but the number of claims that are found.")
  var count = false

  @Flag(help: "Print the query as understood, what its parts find, and what scores are made of.")
  var explain = false

  @Flag(help: "Refuse a query of which a part cannot be taken as it was meant.")
  var strict = false

  @Option(help: "How to print the results.")
  var format: SearchFormat = .text

  @Argument(
    parsing: .allUnrecognized, help: ArgumentHelp("What to search for.", valueName: "query"))
  var words: [String]

  func validate() throws {
    guard limit >= 0, offset >= 0, page >= 1, context >= 0 else {
      throw ValidationError(
        "--limit, --offset and --context count from 0, --page from 1; give no less")
    }
  }

  func actAtOnce(in surroundings: Surroundings) throws -> ExitStatus {
    let query = ClaimQuery(
      QueryWords.text(words), matching: matching.matching, today: surroundings.today)
    if strict, let fault = QueryFault(query: query).message {
      throw CommandError(message: fault, status: .usage)
    }
    let action = SearchAction(
      query: query, matching: matching.matching, limit: limit,
      offset: offset
        + (page - 1).multipliedReportingOverflow(by: query.limit ?? limit).partialValue,
      format: format, screen: Screen(global.color, in: surroundings), context: context,
      grouping: groupBy, facets: facet, wantsHistogram: histogram, wantsParts: explain)
    let archive = try global.location(in: surroundings).openForReading()
    return try count
      ? action.count(archive, in: surroundings) : action.run(archive, in: surroundings)
  }
}

/// How the words of a query combine: shared by search and batch.
struct MatchingOptions: ParsableArguments {
  enum Words: String, CaseIterable, ExpressibleByArgument {
    case all, any
  }

  @Option(help: "Whether all words have to be there, or any will do and more are better.")
  var match: Words = .all

  var matching: ClaimQuery.Matching {
    switch match {
    case .all: .all
    case .any: .any
    }
  }
}
