import ArticleModel

/// A source's text as valid UTF-8, and how it was come by.
struct DecodedSource {
  var utf8: [UInt8]
  var encoding: SourceEncoding
  var notices: [Notice] = []
}
