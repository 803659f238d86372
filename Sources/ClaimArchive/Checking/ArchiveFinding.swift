public import ArticleModel

/// Something that is wrong with an archive.
public struct ArchiveFinding: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The reading text does not have the stored words at the stored range.
    case words(of: String)
    /// A stored range is not inside the reading text, or cuts a character in two.
    case range(of: String)
    /// The source's bytes do not have the stored digest.
    case digest
    /// The search index and the claims of current versions disagree.
    case index(String)
    /// A row refers to a row that is not there.
    case reference(String)
    /// SQLite finds the file damaged.
    case file(String)
  }

  /// What is wrong.
  public var problem: Problem
  /// The article that it concerns; nil where it concerns the whole archive.
  public var article: ArticleKey?
  /// The number of the version that it concerns.
  public var version: Int?
  /// The range that it concerns, in the version's reading text.
  public var range: ByteRange?

  /// The finding for a person.
  public var description: String {
    let place =
      article.map { key in
        "\(key)" + (version.map { ", version \($0)" } ?? "")
          + (range.map { ", bytes \($0.lowerBound)..<\($0.upperBound)" } ?? "") + ": "
      } ?? ""
    return place + problem.description
  }
}

extension ArchiveFinding.Problem: CustomStringConvertible {
  /// What is wrong, for a person.
  public var description: String {
    switch self {
    case .words(let what): "the \(what) is not what the reading text says there"
    case .range(let what): "the \(what) lies outside the reading text or cuts a character in two"
    case .digest: "the source's bytes have changed since the import"
    case .index(let what): what
    case .reference(let what): what
    case .file(let what): what
    }
  }
}

/// What a check looked at.
public struct CheckSummary: Hashable, Sendable {
  /// Versions whose ranges were compared with their reading text.
  public var versions = 0
  /// Sources whose bytes were hashed.
  public var sources = 0
  /// Ranges that were compared.
  public var ranges = 0
  /// Findings that were reported.
  public var findings = 0
}
