import ArticleModel

/// Bytes to UTF-8 text.
struct SourceDecoder: Sendable {
  func decode(_ input: ArticleInput) throws(ParseError) -> DecodedSource {
    DecodedSource(
      utf8: Array(String(decoding: input.bytes, as: UTF8.self).utf8),
      encoding: SourceEncoding(name: "utf-8", evidence: "valid UTF-8"))
  }
}
