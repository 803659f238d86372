/// What a page's JSON-LD says of its article.
struct LinkedData {
  private(set) var title: String?
  private(set) var subtitle: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var modified: String?
  /// When the record was made: nearly always the day of publication.
  private(set) var created: String?
  private(set) var url: String?
  private(set) var language: String?

  /// How well a type says that the object is the article; the best one speaks.
  private static func rank(ofType type: String) -> Int {
    let name = type.split(separator: "/").last.map(String.init) ?? type
    if name.hasSuffix("Article") || name.hasSuffix("BlogPosting") { return 3 }
    return ["Report", "Review", "CreativeWork", "SocialMediaPosting", "Recipe"].contains(name)
      ? 2 : name == "WebPage" ? 1 : 0
  }

  init(scripts: [ArraySlice<UInt8>]) {
    var best = 0
    for script in scripts {
      let json = LenientJSON(script)
      let names = Self.namesByID(json)
      for node in json.nodes.indices where json.isObject(node) {
        let rank = Self.types(of: node, json).map(Self.rank).max() ?? 0
        guard rank > best, !Self.isAnother(node, json) else { continue }
        best = rank
        take(node, json, names)
      }
    }
  }

  /// The keys under which an article lists others.
  private static let others: Set<String> = [
    "itemListElement", "hasPart", "isPartOf", "mentions", "citation", "comment", "review",
    "relatedLink", "isBasedOn", "subjectOf", "about", "publisher", "author", "blogPost", "item",
  ]

  private static func isAnother(_ object: Int, _ json: LenientJSON) -> Bool {
    var node = object
    while node >= 0 {
      if let key = json.nodes[node].key, others.contains(key) { return true }
      node = json.nodes[node].parent
    }
    return false
  }

  private static func types(of object: Int, _ json: LenientJSON) -> [String] {
    guard let type = json.value("@type", of: object) else { return [] }
    return json.string(type).map { [$0] } ?? json.children(of: type).compactMap(json.string)
  }

  private mutating func take(_ object: Int, _ json: LenientJSON, _ names: [String: String]) {
    func text(_ key: String) -> String? {
      json.value(key, of: object).flatMap { json.string($0) }.flatMap(PlainWords.clean)
    }
    let isPage = Self.types(of: object, json).allSatisfy { Self.rank(ofType: $0) == 1 }
    title = text("headline") ?? text("name") ?? title
    subtitle = text("alternativeHeadline")
    published = text("datePublished") ?? published
    modified = text("dateModified") ?? modified
    created = isPage ? created : text("dateCreated")
    language = text("inLanguage") ?? language
    url = text("url") ?? text("mainEntityOfPage") ?? url
    if let node = json.value("author", of: object) ?? json.value("creator", of: object) {
      authors = Self.people(node, json, names)
    }
    if let node = json.value("publisher", of: object) {
      publisher = Self.name(of: node, json, names) ?? publisher
    }
  }

  // MARK: Names

  /// Names of objects that others refer to by their ids.
  private static func namesByID(_ json: LenientJSON) -> [String: String] {
    var names: [String: String] = [:]
    for node in json.nodes.indices where json.isObject(node) {
      guard let id = json.value("@id", of: node).flatMap({ json.string($0) }),
        let name = json.value("name", of: node).flatMap({ json.string($0) })
      else { continue }
      names[id] = name
    }
    return names
  }

  private static func name(
    of node: Int, _ json: LenientJSON, _ names: [String: String]
  ) -> String? {
    if let text = json.string(node) { return PlainWords.clean(text) }
    guard json.isObject(node) else {
      return json.children(of: node).lazy.compactMap { name(ofObject: $0, json, names) }.first
    }
    return name(ofObject: node, json, names)
  }

  private static func name(
    ofObject node: Int, _ json: LenientJSON, _ names: [String: String]
  ) -> String? {
    let own = json.value("name", of: node).flatMap { child in
      json.string(child) ?? json.children(of: child).lazy.compactMap { json.string($0) }.first
    }
    let id = json.value("@id", of: node).flatMap { json.string($0) }
    return (own ?? id.flatMap { names[$0] }).flatMap(PlainWords.clean)
  }

  private static func people(
    _ node: Int, _ json: LenientJSON, _ names: [String: String]
  ) -> [String] {
    let nodes = json.isArray(node) ? json.children(of: node) : [node]
    return nodes.filter { !types(of: $0, json).contains { $0.hasSuffix("Organization") } }
      .compactMap { name(of: $0, json, names) }
  }
}

/// Words of attributes and scripts, freed of markup that has crept in.
enum PlainWords {
  /// The words with entities resolved, tags removed and white space collapsed; nil of none.
  static func clean(_ text: String) -> String? {
    var text = text
    if text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")) {
      text = Array(text.utf8).withUnsafeBufferPointer {
        let tree = TreeBuilder.tree(of: $0)
        return tree.nodes.isEmpty ? "" : tree.text(of: 0)
      }
    }
    var words: [UInt8] = []
    for word in text.utf8.split(whereSeparator: \.isHTMLSpace) {
      if !words.isEmpty { words.append(0x20) }
      words.append(contentsOf: word)
    }
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }
}
