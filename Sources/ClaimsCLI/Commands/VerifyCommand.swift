internal import ArgumentParser
internal import ArticleModel
internal import ClaimArchive
internal import Importer

/// `claims verify`: the quotations and figures of a draft, held against the archive.
struct VerifyCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look every quotation and figure of a draft up in the archive.",
    discussion: """
      exact: it stands there so. differs: nearly so. cut-short: the sentence goes on there with what \
      limits it. other-speaker, other-figure, other-date: somebody else said it, something else is told of \
      the same thing, the same of another day or period. removed: only an earlier version or a deleted article has it. not-found: the archive has \
      nothing like it, which does not make it wrong.

        claims verify draft.md
        claims verify --only quotations --allow not-found drafts/
        pbpaste | claims verify -

      Marks, dashes, case and the stop at the end do not count; "…" leaves words out, and words in \
      brackets stand for others. The exit status is 1 where anything is not exact.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, jsonl, vimgrep
  }

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case quotations, figures

    var item: DraftItem.Kind {
      switch self {
      case .quotations: .quotation
      case .figures: .figure
      }
    }
  }

  @OptionGroup var global: GlobalOptions

  @Option(help: "How to read the drafts; auto goes by the file's ending and what is inside.")
  var from: InputOptions.Form = .auto

  @Option(help: "Look up only these.")
  var only: Kind?

  @Option(
    help: ArgumentHelp(
      "Findings that leave the exit status at 0, as \"not-found\"; several with commas.",
      valueName: "findings"),
    transform: { text in
      try text.split(separator: ",").map { name in
        guard let verdict = Verdict(rawValue: String(name)), verdict != .exact else {
          let all = Verdict.allCases.dropFirst().map(\.rawValue).joined(separator: ", ")
          throw ValidationError("\"\(name)\" is nothing that is found; there are \(all)")
        }
        return verdict
      }
    })
  var allow: [Verdict] = []

  @Flag(help: "Leave out what is exact, and what --allow names.")
  var quiet = false

  @Option(help: "How to print what is found.")
  var format: Format = .text

  @Argument(
    help: ArgumentHelp("Drafts and folders of drafts; - is standard input.", valueName: "draft"))
  var drafts: [String]

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let archive = try global.location(in: surroundings).openForReading()
    return try VerifyAction(
      // Nothing of one's own draft is furniture.
      reader: InputReader(
        paths: drafts,
        options: InputOptions(form: from, given: GivenMetadata(balance: .keepAll)),
        standardInput: surroundings.standardInput),
      kinds: only.map { [$0.item] } ?? Set(DraftItem.Kind.allCases),
      allowed: Set(allow + [.exact]), isQuiet: quiet, format: format,
      screen: Screen(global.color, in: surroundings)
    ).run(archive, in: surroundings)
  }
}
