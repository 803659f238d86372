/// What makes an article the same article at the next import: its canonical URL, else a given id,
/// else its path, else the digest of its bytes.
public struct ArticleKey: Hashable, Sendable, CustomStringConvertible {
  /// The key as stored.
  public let description: String

  /// A key as stored.
  public init(_ description: String) {
    self.description = description
  }

  /// The key of an article from what is known of it.
  public init(url: String?, source: Source) {
    description = url ?? source.id ?? source.path ?? "sha256:" + source.sha256
  }
}
