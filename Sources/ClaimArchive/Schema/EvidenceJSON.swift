import ArticleModel

/// The evidence of metadata as a JSON object: the known facts, in their order, with their rules.
enum EvidenceJSON {
  static func text(_ evidence: MetadataEvidence) -> String {
    let members = MetadataEvidence.facts.compactMap { name, path in
      evidence[keyPath: path].map { JSONText.string(name) + ":" + JSONText.string($0) }
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  /// The evidence of an object that `text` wrote; nil for anything else.
  static func evidence(_ json: String) -> MetadataEvidence? {
    guard let members = JSONText.members(json) else { return nil }
    var evidence = MetadataEvidence()
    for (name, path) in MetadataEvidence.facts { evidence[keyPath: path] = members[name] }
    return evidence
  }
}
