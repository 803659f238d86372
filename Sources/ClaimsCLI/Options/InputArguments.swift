internal import ArgumentParser
internal import ArticleModel
internal import ArticleParser
internal import Importer

/// How inputs are to be taken: shared by the verbs that read articles.
struct InputArguments: ParsableArguments {
  @Option(help: "How to read the inputs; auto goes by the file's ending and what is inside.")
  var from: InputOptions.Form = .auto

  @Flag(help: "The inputs are body text only: no title line, nothing left out.")
  var body = false

  /// The options that shift the balance between the article and what stands around it.
  enum Shift: String, EnumerableFlag {
    case precision, recall, keepAll

    static func help(for value: Shift) -> ArgumentHelp? {
      switch value {
      case .precision: "Rather leave too much out than keep what is not the article."
      case .recall: "Rather keep too much than leave out what is the article."
      case .keepAll: "Leave nothing out; title and bylines are still told apart."
      }
    }

    var balance: ContentBalance {
      switch self {
      case .precision: .precision
      case .recall: .recall
      case .keepAll: .keepAll
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var shift: Shift?

  @Option(
    help: ArgumentHelp(
      "The encoding of the files, as \"shift_jis\", against whatever they declare.",
      valueName: "label"),
    transform: { label in
      guard let name = EncodingName(label: label) else {
        throw ValidationError(EncodingName.complaint(about: label))
      }
      return name
    })
  var encoding: EncodingName?

  @Option(
    help: ArgumentHelp(
      "The day of publication, to which \"last Tuesday\" refers, where an input does not say it.",
      valueName: "YYYY-MM-DD"),
    transform: { text in
      guard let date = DateInterval(publicationDate: text) else {
        throw ValidationError("\"\(text)\" is no date; write YYYY-MM-DD, YYYY-MM or YYYY")
      }
      return date
    })
  var published: DateInterval?

  @Option(
    help: ArgumentHelp(
      "Take the files of folders that match, as \"*.txt\" or \"2024/**\"; may be repeated.",
      valueName: "pattern"))
  var glob: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out files and folders that match; may be repeated.", valueName: "pattern"))
  var exclude: [String] = []

  var options: InputOptions {
    InputOptions(
      form: from,
      given: GivenMetadata(
        metadata: ArticleMetadata(published: published), isBodyOnly: body,
        balance: shift?.balance ?? .balanced, encoding: encoding?.name),
      selection: FileSelection(globs: glob, excluded: exclude))
  }
}

extension InputOptions.Form: ExpressibleByArgument {}
