/// How the reader was told to take, or took, the bytes of a source.
public enum SourceFormat: String, Hashable, Sendable, CaseIterable {
  case text, markdown, html
  /// A page with its pictures in one file, as browsers save it (MHTML).
  case webArchive = "mhtml"

  /// The media type under which the archive keeps the source.
  public var mediaType: String {
    switch self {
    case .text: "text/plain"
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .webArchive: "multipart/related"
    }
  }
}

/// The encoding of a source and the evidence for it.
public struct SourceEncoding: Hashable, Sendable {
  /// The encoding's WHATWG name in lower case ("utf-8", "windows-1252").
  public var name: String
  /// How it was decided ("byte-order mark", "valid UTF-8", "given").
  public var evidence: String

  /// An encoding and its evidence.
  public init(name: String, evidence: String) {
    (self.name, self.evidence) = (name, evidence)
  }
}

/// Where an article's bytes came from, and what they were.
public struct Source: Hashable, Sendable {
  /// The path as given, or nil for standard input and JSON Lines records without a file.
  public var path: String?
  /// The id that a JSON Lines record gives.
  public var id: String?
  /// How the bytes were read.
  public var format: SourceFormat
  /// How the bytes were decoded.
  public var encoding: SourceEncoding
  /// SHA-256 of the bytes, lower-case hexadecimal.
  public var sha256: String

  /// A source as it was read.
  public init(
    path: String?, id: String?, format: SourceFormat, encoding: SourceEncoding, sha256: String
  ) {
    (self.path, self.id, self.format) = (path, id, format)
    (self.encoding, self.sha256) = (encoding, sha256)
  }
}
