import ArticleModel

/// What the page shows of its author and date: elements that call themselves so, and lines that read
/// so near the title.
struct VisibleMetadata {
  private let tree: PageTree
  private let text: PageText
  private let rules: [PageRule?]
  private let bylines: BylineReader
  private let dates: PageDates

  init(
    _ tree: PageTree, _ text: PageText, rules: [PageRule?], bylines: BylineReader, dates: PageDates
  ) {
    (self.tree, self.text, self.rules) = (tree, text, rules)
    (self.bylines, self.dates) = (bylines, dates)
  }

  /// Elsewhere on the page other articles have authors and dates, too.
  private func isElsewhere(_ node: Int) -> Bool {
    let range = text.blocksOfNode[node]
    guard !range.isEmpty, !rules.isEmpty else { return false }
    return switch rules[Int(range.lowerBound)] {
    case .comments, .related, .sidebar, .navigation, .footer, .linkList, .teaser, .advertisement:
      true
    default: false
    }
  }

  // MARK: Authors

  private static let authorWords: Set<TagName> = Set(
    [
      "author", "authors", "byline", "bylines", "autor", "autoren", "autores", "auteur", "auteurs",
      "autore", "redactor", "forfatter", "forfattare", "autorzy", "yazar", "writer", "journalist",
      "contributor", "contributors",
    ].map { TagName($0) })
  private static let longestByline = 160

  func authors() -> [String] {
    for index in tree.nodes.indices where isAuthor(index) && !isElsewhere(index) {
      let words = tree.text(of: index)
      guard !words.isEmpty, words.utf8.count <= Self.longestByline else { continue }
      let names = bylines.byline(in: words)?.authors ?? AuthorNames.names(in: words)
      let people = names.filter { $0.contains(" ") || $0.utf8.contains { $0 >= 0xE0 } }
      if !people.isEmpty { return people }
    }
    return []
  }

  private func isAuthor(_ node: Int) -> Bool {
    guard tree.nodes[node].tag != nil else { return false }
    var isAuthor = false
    for index in tree.nodes[node].attributes where !isAuthor {
      let attribute = tree.attributes[Int(index)]
      switch attribute.name {
      case .rel, .itemprop, .cssClass, .id:
        let value = tree.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
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
      guard let property = tree[index, .itemprop]?.lowercased(), property.contains("datepublished"),
        !isElsewhere(index)
      else { continue }
      let value = tree[index, .content] ?? tree[index, .datetime] ?? tree.text(of: index)
      if let date = dates.date(value) { return date }
    }
    return timeElement { tree[$0, .pubdate] != nil }
  }

  /// The first time element at the article itself.
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
    return words.contains { $0.contains("modif") || $0.contains("updat") }
  }

  /// The lines near the title that read as bylines or name a day.
  private func lines(near title: Int?) -> [(words: String, byline: Byline)] {
    let start = max(0, (title ?? 0) - 4)
    let end = max(start, min(text.blocks.count, (title ?? 0) + 14))
    return (start..<end).flatMap { index -> [(words: String, byline: Byline)] in
      let range = text.blocks[index].range
      guard range.count < 200, index != title else { return [] }
      return String(decoding: text.utf8[range], as: UTF8.self).split(whereSeparator: \.isNewline)
        .compactMap { line in
          bylines.byline(in: String(line)).map { (String(line), $0) }
        }
    }
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
