/// Says which verb may have been meant by a word that is none.
enum UnknownVerb {
  /// What is wrong with a command line that begins with a word that is no verb; nil where it does not.
  static func complaint(about arguments: [String]) -> String? {
    let verbs = ClaimsCommand.verbs
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !verbs.contains(word)
    else { return nil }
    let nearest = verbs.map { ($0, distance(Array(word.utf8), Array($0.utf8))) }
      .min { $0.1 < $1.1 }
    let hint =
      nearest.flatMap { verb, distance in distance <= 2 ? "did you mean \"\(verb)\"?" : nil }
      ?? "\"claims help\" names all"
    return "there is no verb \"\(word)\"; \(hint)"
  }

  /// How many letters have to be changed, added or left out to make one word of another.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (index, letter) in first.prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in second.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
