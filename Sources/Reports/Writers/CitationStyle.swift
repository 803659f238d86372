/// How a Markdown report says where a statement is written. Raw values are the words of the command
/// line.
package enum CitationStyle: String, Hashable, Sendable, CaseIterable {
  /// A footnote for every statement.
  case footnote
  /// In parentheses behind the statement.
  case inline
  /// A citation key that pandoc resolves with a bibliography from `claims export`.
  case pandoc
}
