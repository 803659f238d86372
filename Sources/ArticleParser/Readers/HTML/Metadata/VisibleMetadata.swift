import ArticleModel

/// What the page shows of its author and date: elements that call themselves so, and lines that read
/// so near the title.
struct VisibleMetadata {
  private let tree: PageTree
  private let text: PageText
  private let rules: [PageRule?]
  private let bylines: BylineReader
  private let dates: PageDates
  private let known = KnownLines()

  /// The lines that have been read as bylines: whoever asks for authors nearly always asks for the date.
  private final class KnownLines {
    var title: Int??
    var lines: [(words: String, byline: Byline)] = []
  }

  init(
    _ tree: PageTree, _ text: PageText, rules: [PageRule?], bylines: BylineReader, dates: PageDates
  ) {
    (self.tree, self.text, self.rules) = (tree, text, rules)
    (self.bylines, self.dates) = (bylines, dates)
  }

  /// Elsewhere on the page other articles have authors and dates, too.
  private func isElsewhere(_ node: Int) -> Bool {
    let range = text.blocksOfNode[node]
    if isInComments(node) { return true }
    guard !range.isEmpty, !rules.isEmpty else { return false }
    return switch rules[Int(range.lowerBound)] {
    case .comments, .related, .sidebar, .navigation, .footer, .linkList, .teaser, .advertisement:
      true
    default: false
    }
  }

  /// Whether it or an element around it calls itself the readers' comments.
  private func isInComments(_ node: Int) -> Bool {
    var ancestor = node
    while ancestor > 0 {
      if let tag = tree.nodes[ancestor].tag, tag != .body,
        ElementSigns.sign(of: tag, ancestor, in: tree).furniture == .comments
      {
        return text.blocksOfNode[ancestor].count * 2 < text.blocks.count
      }
      ancestor = Int(tree.nodes[ancestor].parent)
    }
    return false
  }

  /// How many blocks before and behind the title its byline and date may stand.
  private static let reachBefore = 4
  private static let reachBehind = 14

  // MARK: Authors

  private static let authorWords = TagNames([
    "author", "authors", "byline", "bylines", "autor", "autoren", "autores", "auteur", "auteurs",
    "autore", "redactor", "forfatter", "forfattare", "autorzy", "yazar", "writer", "journalist",
    "contributor", "contributors",
  ])
  private static let longestByline = 160

  /// The people whom an element names that calls itself an author's: of several the one nearest to
  /// the title, as other articles on the page have authors, too.
  func markedAuthors(near title: Int?) -> [String] {
    let title = title ?? 0
    var best: (people: [String], distance: Int) = ([], .max)
    for index in tree.nodes.indices where isAuthor(index) && !isElsewhere(index) {
      let distance = Self.distance(Int(text.blocksOfNode[index].lowerBound), title)
      guard distance < best.distance else { continue }
      let words = tree.text(of: index)
      guard !words.isEmpty, words.utf8.count <= Self.longestByline else { continue }
      let names = bylines.byline(in: words)?.authors ?? AuthorNames.names(in: words)
      let people = names.filter {
        isNameItself(index) || $0.contains(" ") || $0.utf8.contains { $0 >= 0xE0 }
      }
      if !people.isEmpty { best = (people, distance) }
    }
    return best.people
  }

  /// Whether the element holds nothing but a name, so that a single word is one, too.
  private func isNameItself(_ node: Int) -> Bool {
    func has(_ name: HTMLAttribute, _ word: String) -> Bool {
      tree[node, name]?.lowercased().split(separator: " ").contains { $0 == word } ?? false
    }
    return has(.rel, "author") || has(.itemprop, "author") || has(.itemprop, "name")
      || has(.cssClass, "author-name") || has(.cssClass, "fn")
  }

  private func isAuthor(_ node: Int) -> Bool {
    guard tree.nodes[node].tag != nil else { return false }
    var isAuthor = false
    for index in tree.nodes[node].attributes where !isAuthor {
      let attribute = tree.attributes[Int(index)]
      switch attribute.name {
      case .rel, .itemprop, .cssClass, .id:
        let value = tree.value(of: attribute)
        ElementWords.forEach(in: value) { word, _ in
          if Self.authorWords.contains(word) { isAuthor = true }
        }
      default: break
      }
    }
    return isAuthor
  }

  // MARK: Dates

  /// A date that the page marks as that of publication.
  func markedDate() -> DateInterval? {
    for index in tree.nodes.indices {
      guard let property = tree[index, .itemprop]?.lowercased(), property.holds("datepublished"),
        !isElsewhere(index)
      else { continue }
      let value = tree[index, .content] ?? tree[index, .datetime] ?? tree.text(of: index)
      if let date = dates.date(value) { return date }
    }
    return timeElement { tree[$0, .pubdate] != nil }
  }

  /// The day of a change that the page marks as such.
  func changeDate() -> DateInterval? {
    for index in tree.nodes.indices {
      // Asked of every element of a page: what is told by a byte goes first.
      guard tree.nodes[index].tag == .time || tree.bytes(of: .content, at: index) != nil,
        isUpdate(index), !isElsewhere(index),
        let date = dates.date(tree[index, .datetime] ?? tree[index, .content])
      else { continue }
      return date
    }
    return nil
  }

  /// The first time element near the title.
  func timeElement(near title: Int?) -> DateInterval? {
    let place = (title ?? 0) - Self.reachBefore..<(title ?? 0) + Self.reachBehind
    return timeElement { place.contains(Int(text.blocksOfNode[$0].lowerBound)) }
  }

  /// The first time element at the article itself, wherever it stands.
  func timeElement() -> DateInterval? { timeElement { _ in true } }

  private func timeElement(_ isMeant: (Int) -> Bool) -> DateInterval? {
    for index in tree.nodes.indices where tree.nodes[index].tag == .time && isMeant(index) {
      guard !isElsewhere(index), !isUpdate(index) else { continue }
      if let date = dates.date(tree[index, .datetime]) ?? dates.date(tree.text(of: index)) {
        return date
      }
    }
    return nil
  }

  private func isUpdate(_ node: Int) -> Bool {
    let words = [HTMLAttribute.cssClass, .itemprop].compactMap { tree[node, $0]?.lowercased() }
    return words.contains { $0.holds("modif") || $0.holds("updat") }
  }

  /// The lines near the title that read as bylines or name a day.
  private func lines(near title: Int?) -> [(words: String, byline: Byline)] {
    if known.title != .some(title) { (known.title, known.lines) = (title, readLines(near: title)) }
    return known.lines
  }

  private func readLines(near title: Int?) -> [(words: String, byline: Byline)] {
    let start = max(0, (title ?? 0) - Self.reachBefore)
    let end = max(start, min(text.blocks.count, (title ?? 0) + Self.reachBehind))
    let nearest = (start..<end).sorted { Self.distance($0, title) < Self.distance($1, title) }
    return nearest.flatMap { index -> [(words: String, byline: Byline)] in
      let range = text.blocks[index].range
      guard range.count < 200, index != title, rules.isEmpty || rules[index] != .comments,
        !isInComments(text.blocks[index].container)
      else { return [] }
      return String(decoding: text.utf8[range], as: UTF8.self).lines()
        .compactMap { line in
          bylines.byline(in: String(line)).map { (String(line), $0) }
        }
    }
  }

  /// How far a block stands from the title: before it stands less of its article than behind it, and
  /// what many sites show there is today's date.
  private static func distance(_ block: Int, _ title: Int?) -> Int {
    let offset = block - (title ?? 0)
    return offset < 0 ? -3 * offset : offset
  }

  /// The people whom a line near the title names as authors.
  func authors(near title: Int?) -> [String] {
    lines(near: title).lazy.map(\.byline.authors).first { !$0.isEmpty } ?? []
  }

  /// The date of a line near the title; that of a change only where there is no other.
  func date(near title: Int?) -> DateInterval? {
    let dated = lines(near: title).compactMap { line in
      (dates.date(line.words) ?? line.byline.published).map { ($0, line.byline.isUpdate) }
    }
    return dated.first { !$0.1 }?.0 ?? dated.first?.0
  }
}
