/// A query as it stands on the command line, in one or several words.
enum QueryWords {
  static func text(_ words: [String]) -> String {
    (words.first == "--" ? words.dropFirst() : words[...]).joined(separator: " ")
  }
}
