import ArticleModel

/// The file names of notes: letters, digits and hyphens of ASCII, which every file system takes, and eight
/// digits that keep apart what is otherwise equal. They depend on what never changes: the article's key, the
/// entity's name and kind.
enum NoteName {
  private static let longest = 60

  static func article(_ key: ArticleKey) -> String {
    let words = key.description.split(separator: "/").suffix(3).joined(separator: "-")
    return "articles/" + name(words, of: key.description)
  }

  static func entity(_ name: String, _ kind: EntityKind) -> String {
    let folder = kind == .person ? "people" : "organisations"
    return folder + "/" + self.name(name, of: kind.rawValue + " " + Folding.fold(name))
  }

  private static func name(_ words: String, of identity: String) -> String {
    var slug: [UInt8] = []
    for byte in Folding.fold(words).utf8 {
      let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isPlain {
        slug.append(byte)
      } else if let last = slug.last, last != UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      }
    }
    slug = Array(slug.prefix(longest))
    if slug.last != UInt8(ascii: "-"), !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
    return String(decoding: slug, as: UTF8.self) + SHA256.hex(of: Array(identity.utf8)).prefix(8)
      + ".md"
  }
}
