package import ArticleModel

/// One source to parse: its bytes, and what is known of them.
package struct ArticleInput: Sendable {
  package var bytes: [UInt8]
  /// How to read the bytes; nil lets the parser look at the path and inside.
  package var format: SourceFormat?
  package var path: String?
  /// The id that a JSON Lines record gives.
  package var id: String?
  package var given: GivenMetadata
  /// What a person wants kept or dropped.
  package var choices: BlockChoices
  /// Whether to say why each block was kept or left out.
  package var explains = false
  /// The key that an archive knows the article by, where its source is read again.
  package var knownKey: ArticleKey?

  package init(
    bytes: [UInt8], format: SourceFormat? = nil, path: String? = nil, id: String? = nil,
    given: GivenMetadata = GivenMetadata(), choices: BlockChoices = BlockChoices(),
    knownKey: ArticleKey? = nil
  ) {
    (self.bytes, self.format, self.path, self.id) = (bytes, format, path, id)
    (self.given, self.choices, self.knownKey) = (given, choices, knownKey)
  }

  /// The same input with the bytes and format of what was found inside.
  func holding(_ bytes: [UInt8], _ format: SourceFormat) -> ArticleInput {
    var inner = self
    (inner.bytes, inner.format) = (bytes, format)
    return inner
  }
}

/// Why an input cannot be read at all; doubtful input is read, with notices.
package enum ParseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No byte, or nothing but white space.
  case empty
  /// Bytes that are no text; the offset of the first that shows it.
  case binary(offset: Int)
  /// A document of another program.
  case foreign(ForeignFormat)
  /// A web archive in which there is no page.
  case noPage
  /// A format that this version cannot read.
  case unsupported(SourceFormat)

  package var description: String {
    switch self {
    case .empty: "holds no text; save the article's text into it and import it again"
    case .binary(let offset):
      "is not text (control byte at offset \(offset)); export the article as text or Markdown first"
    case .foreign(let format): "is \(format.name); \(format.advice)"
    case .noPage: "is a web archive (MHTML) without a page in it; save the page again"
    case .unsupported(let format):
      "is \(format.rawValue), which is not supported yet; save the page as text or Markdown"
    }
  }
}
