package import ArticleModel
package import ArticleParser
package import ClaimArchive

/// One thing that was read: an article's bytes, or why there are none, and where it stands.
package struct InputItem: Sendable {
  /// The path as given, "-" for standard input.
  package var path: String
  /// The line of a record of JSON Lines.
  package var line: Int?
  package var content: Result<ArticleInput, InputFailure>
  /// What people have said of it in the archive that it comes from.
  package var work = ArticleWork()

  init(
    path: String, article: ArticleInput, line: Int? = nil, work: ArticleWork = ArticleWork()
  ) {
    (self.path, self.line, content, self.work) = (path, line, .success(article), work)
  }

  init(_ failure: InputFailure) {
    (path, line, content) = (failure.path, failure.line, .failure(failure))
  }

  /// The article's bytes.
  package var bytes: [UInt8] { (try? content.get().bytes) ?? [] }

  /// How many bytes the article has.
  package var size: Int { bytes.count }

  /// The article that the bytes hold, or why it cannot be read.
  ///
  /// - Parameter choices: what people want kept or dropped, by article.
  /// - Parameter explains: whether to say why each block was kept or left out.
  package func parsed(
    by parser: ArticleParser, _ choices: [ArticleKey: BlockChoices] = [:], explains: Bool = false
  ) -> Result<ParsedArticle, InputFailure> {
    content.flatMap { input in
      do throws(ParseError) {
        var input = input
        input.explains = explains
        let article = try parser.parse(input)
        // Which article it is, only reading it tells.
        guard let chosen = choices[article.key] else { return .success(article) }
        input.choices = chosen
        return .success(try parser.parse(input))
      } catch {
        return .failure(
          InputFailure(path: path, line: line, id: input.id, message: error.description))
      }
    }
  }
}

/// An input that cannot be read.
package struct InputFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as given, "-" for standard input.
  package var path: String
  /// The line of a record.
  package var line: Int?
  /// The id of a record, where it could be read.
  package var id: String?
  /// What is wrong and what to do, in words that follow the place.
  package var message: String

  init(path: String, line: Int? = nil, id: String? = nil, message: String) {
    (self.path, self.line, self.id, self.message) = (path, line, id, message)
  }

  package var description: String {
    let name = path == "-" ? "standard input" : path
    return line.map { "\(name):\($0): \(message)" } ?? "\(name): \(message)"
  }
}
