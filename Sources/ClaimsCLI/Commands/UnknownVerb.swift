internal import ArticleModel

/// Says which verb may have been meant by a word that is none.
enum UnknownVerb {
  /// What is wrong with a command line that begins with a word that is no verb; nil where it does not.
  static func complaint(about arguments: [String]) -> String? {
    let verbs = ClaimsCommand.verbs
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !verbs.contains(word)
    else { return nil }
    let nearest = verbs.map { ($0, EditDistance.between(Array(word.utf8), Array($0.utf8))) }
      .min { $0.1 < $1.1 }
    let hint =
      nearest.flatMap { verb, distance in distance <= 2 ? "did you mean \"\(verb)\"?" : nil }
      ?? "\"claims help\" names all"
    return "there is no verb \"\(word)\"; \(hint)"
  }
}
