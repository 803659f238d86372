/// Something that an article says of itself, and says otherwise in a later version.
package struct FactChange: Hashable, Sendable {
  /// What it is. Raw values are part of the JSON contract.
  package enum Fact: String, Hashable, Sendable, CaseIterable {
    case title, subtitle, authors, publisher, published, modified
  }

  package var fact: Fact
  /// As the old version has it; nil where it does not say.
  package var old: String?
  /// As the new version has it; nil where it does not say.
  package var new: String?

  static func all(from old: ParsedArticle, to new: ParsedArticle) -> [FactChange] {
    Fact.allCases.compactMap { fact in
      let (before, after) = (fact.value(of: old.metadata), fact.value(of: new.metadata))
      guard before.map(Folding.fold) != after.map(Folding.fold) else { return nil }
      // Other rules look for a fact in other places; what they find there is no edit.
      let isRules =
        old.ruleSet != new.ruleSet
        && old.metadata.evidence[keyPath: fact.evidence]
          != new.metadata.evidence[keyPath: fact.evidence]
      return isRules ? nil : FactChange(fact: fact, old: before, new: after)
    }
  }
}

extension FactChange.Fact {
  fileprivate func value(of metadata: ArticleMetadata) -> String? {
    switch self {
    case .title: metadata.title
    case .subtitle: metadata.subtitle
    case .authors: metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: "; ")
    case .publisher: metadata.publisher
    case .published: metadata.published?.iso8601
    case .modified: metadata.modified?.iso8601
    }
  }

  fileprivate var evidence: KeyPath<MetadataEvidence, String?> {
    switch self {
    case .title: \.title
    case .subtitle: \.subtitle
    case .authors: \.authors
    case .publisher: \.publisher
    case .published: \.published
    case .modified: \.modified
    }
  }
}
