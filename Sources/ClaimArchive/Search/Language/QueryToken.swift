/// A piece of a query with its place, in UTF-8 bytes of what was typed.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case word(String)
    case phrase(String)
    /// Words between marks, and how many others may stand between them: `"a b"~10`.
    case proximity(String, Int)
    /// Between slashes.
    case pattern(String)
    /// A known or unknown name before a colon, as typed.
    case field(String)
    /// `NEAR` or `NEAR/10`.
    case near(Int)
    case open, close, or, not
  }

  let kind: Kind
  let range: Range<Int>
  /// Whether white space stands before it: a field's value follows its colon without any.
  let isApart: Bool
}
