internal import ArticleModel
internal import ArticleParser
internal import Importer

/// Parses inputs on all cores and prints the articles in the order of the inputs.
struct ParseAction {
  enum Form: Sendable {
    case json(showsDropped: Bool)
    case text(ArticleOutline)
    /// Only the complaints about inputs that cannot be read.
    case none

    /// Whether it is asked why blocks were left out.
    var showsDropped: Bool {
      switch self {
      case .json(let showsDropped): showsDropped
      case .text(let outline): outline.showsDropped
      case .none: false
      }
    }
  }

  var reader: InputReader
  var form: Form

  func run(in surroundings: Surroundings) async -> ExitStatus {
    var reader = reader
    var hasFailures = false
    let parser = ArticleParser()
    let form = form
    await OrderedPipeline.forThisMachine.run {
      reader.next()
    } cost: { (item: InputItem) in
      item.size
    } work: { (item: InputItem) in
      Self.printed(item, parser, form)
    } handOn: { (printed: Printed) in
      if let article = printed.article {
        ArticleJSON.line(of: article, inPiecesOf: 1 << 20) { surroundings.output.write($0) }
      } else {
        surroundings.output.write(printed.bytes)
      }
      if let message = printed.complaint {
        surroundings.output.flush()
        surroundings.complain(message)
        hasFailures = true
      }
    }
    return hasFailures ? .failed : .done
  }

  private struct Printed: Sendable {
    var bytes: [UInt8] = []
    /// An article whose line is too long to be held whole.
    var article: ParsedArticle?
    var complaint: String?
  }

  /// From so many bytes of text on, an article's line is not held whole.
  private static let longText = 1 << 22

  private static func printed(_ item: InputItem, _ parser: ArticleParser, _ form: Form) -> Printed {
    switch item.parsed(by: parser, explains: form.showsDropped) {
    case .success(let article):
      switch form {
      case .json:
        article.text.utf8.count < longText
          ? Printed(bytes: ArticleJSON.line(of: article)) : Printed(article: article)
      case .text(let outline): Printed(bytes: outline.print(article))
      case .none: Printed()
      }
    case .failure(let failure):
      switch form {
      case .json: Printed(bytes: ArticleJSON.line(of: failure), complaint: failure.description)
      case .text, .none: Printed(complaint: failure.description)
      }
    }
  }
}
