import ArticleModel

@testable import ArticleParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The names that a person sees in an article, in order, and what each names: a line of
/// `Fixtures/gold/names.jsonl`.
struct NamesSample: Decodable {
  var article: String
  var language: String
  /// The name as written, and its kind.
  var mentions: [[String]]
}

/// Somebody's words in an article, and who said them: a line of `Fixtures/gold/pronouns.jsonl`.
struct SpeakerSample: Decodable {
  var article: String
  var words: String
  /// The fullest name in the article; `nil` where it gives none.
  var speaker: String?
  /// How the article says who speaks here: `name`, `surname`, `pronoun`, `role`, or `continued`
  /// where nothing beside the words says it.
  var form: String
}

/// A quotation or figure of a draft, and what comparing it with the articles has to say: a line of
/// `Fixtures/gold/verify.jsonl`.
struct VerifySample: Decodable {
  var draft: String
  /// `quotation` or `figure`.
  var kind: String
  var words: String
  /// `exact`, `differs`, `cut-short`, `other-speaker`, `other-figure` or `not-found`.
  var verdict: String
  var article: String?
  /// What stands there instead: the words, the figure or the speaker.
  var there: String?
}

enum Samples {
  /// The lines of a file in `Fixtures/gold`.
  static func lines<Line: Decodable>(of name: String, as line: Line.Type) throws -> [Line] {
    try text("gold/\(name).jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  /// A file of the Fixtures by its path in there.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: GoldReading.fixtures.appending(path: path), encoding: .utf8)
  }
}

/// Articles of the Fixtures as parsed now, each once.
struct ParsedFixtures {
  private var articles: [String: ParsedArticle] = [:]

  mutating func article(_ path: String) throws -> ParsedArticle {
    if let article = articles[path] { return article }
    let bytes = try Data(contentsOf: GoldReading.fixtures.appending(path: path))
    let article = try ArticleParser().parse(ArticleInput(bytes: [UInt8](bytes), path: path))
    articles[path] = article
    return article
  }
}
