/// How readily the parts of a page are taken for the article. Raw values are kept with a version and
/// are the names of the command line's options.
public enum ContentBalance: String, Hashable, Sendable, CaseIterable {
  /// As many mistakes on one side as on the other.
  case balanced
  /// Rather too little than something that is not the article.
  case precision
  /// Rather too much than too little.
  case recall
  /// All that a reader of the page sees; only the title and bylines are told apart.
  case keepAll = "keep-all"
}
