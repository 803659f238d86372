import ArticleModel

/// What decides whether an article is as it was at its last import: the source's bytes and what was
/// given with them.
struct Fingerprint: Hashable {
  let description: String

  init(sha256: String, given: GivenMetadata) {
    var digest = SHA256()
    digest.update(sha256.utf8)
    digest.update(GivenJSON.text(given).utf8)
    description = digest.finish()
  }
}

/// What was handed in with a source, as the JSON object that its version keeps. Members stand in the
/// order of their names and only where something was given: equal values give equal text.
enum GivenJSON {
  static func text(_ given: GivenMetadata) -> String {
    let metadata = given.metadata
    var members: [(String, String)] = []
    func add(_ name: String, _ value: String?) {
      if let value { members.append((name, JSONText.string(value))) }
    }
    func add(_ name: String, _ values: [String]) {
      if !values.isEmpty { members.append((name, JSONText.array(values))) }
    }
    add("authors", metadata.authors)
    if given.balance != .balanced { add("balance", given.balance.rawValue) }
    if given.isBodyOnly { members.append(("bodyOnly", "true")) }
    add("encoding", given.encoding)
    add("language", metadata.language)
    if let published = metadata.published {
      add("publishedFrom", published.earliest?.description)
      add("publishedPrecision", published.precision.rawValue)
      add("publishedTo", published.latest?.description)
    }
    add("publisher", metadata.publisher)
    add("subtitle", metadata.subtitle)
    add("tags", metadata.tags)
    add("title", metadata.title)
    add("url", metadata.url)
    let body = members.map { JSONText.string($0) + ":" + $1 }.joined(separator: ",")
    return "{" + body + "}"
  }
}
