import ArticleModel

/// The names by which a page calls the site it belongs to: no author, and no part of a title.
struct SiteNames {
  private var names: Set<String> = []

  /// What is longer is a headline, whatever it stands under.
  private static let longestName = 40

  init(publisher: String?, _ meta: MetaTags, _ linked: LinkedData, url: String?) {
    for name in [publisher, linked.publisher, meta.first(["og.site_name"])?.value] {
      guard let name else { continue }
      names.insert(Self.key(name))
    }
    for name in MetaTags.publishers.compactMap({ meta.first([$0])?.value }) {
      names.insert(Self.key(name))
    }
    if let host = url.flatMap(Self.host) {
      names.insert(Self.key(host))
      let labels = host.split(separator: ".")
      // "news.example.co.uk": the longest label is the one that people call the site by.
      if let longest = labels.dropLast().max(by: { $0.utf8.count < $1.utf8.count }) {
        names.insert(Self.key(String(longest)))
      }
    }
    names = names.filter { $0.utf8.count > 1 && $0.count <= Self.longestName }
  }

  /// Whether the words are one of the site's names, however they are spaced and capitalised.
  func contains(_ words: String) -> Bool { names.contains(Self.key(words)) }

  /// Whether the words are a site's name with a little added ("24 Канал" – "24 Kanal UA"), or a part.
  func isLike(_ words: String) -> Bool {
    let key = Self.key(words)
    guard key.utf8.count > 3 else { return contains(words) }
    return names.contains { name in
      name == key || name.utf8.count > 3 && (name.hasPrefix(key) || key.hasPrefix(name))
    }
  }

  /// Whether a page calls its site by a name: in its address, in a link to its first page, or in the
  /// line of its copyright.
  static func isSite(_ name: String, of tree: PageTree, _ text: PageText, url: String?) -> Bool {
    let key = key(name)
    guard key.count > 1, name.count <= longestName else { return false }
    let host = url.flatMap(host)
    if let label = host?.split(separator: ".").dropLast().max(by: { $0.count < $1.count }),
      label.count > 3,
      key.contains(Self.key(String(label))) || Self.key(String(label)).contains(key)
    {
      return true
    }
    let isLinked = tree.nodes.indices.contains { node in
      guard tree.nodes[node].tag == .a, let href = tree.bytes(of: .href, at: node),
        href.count < longestFirstPage
      else { return false }
      let address = String(decoding: href, as: UTF8.self)
      let isFirstPage = ["/", "./", "#"].contains(address) || Self.path(of: address) == "/"
      return isFirstPage && Self.key(tree.text(of: node)) == key
    }
    return isLinked
      || text.blocks.contains { block in
        guard block.range.count < longestCopyright else { return false }
        let words = String(decoding: text.utf8[block.range], as: UTF8.self)
        return (words.holds("©") || words.lowercased().holds("copyright"))
          && Self.key(words).contains(key)
      }
  }

  private static let longestCopyright = 400
  private static let longestFirstPage = 80

  /// The path of an absolute address; nil of any other.
  private static func path(of address: String) -> Substring? {
    guard let start = address.firstPlace(of: "://") else { return nil }
    let rest = address[start.upperBound...]
    return rest.firstIndex(of: "/").map { rest[$0...] } ?? "/"
  }

  private static func host(of url: String) -> String? {
    guard let start = url.firstPlace(of: "://") else { return nil }
    let host = url[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  /// The letters and figures alone, folded.
  private static func key(_ name: String) -> String {
    Folding.fold(name).filter { $0.isLetter || $0.isNumber }
  }
}
