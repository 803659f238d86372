import ArticleModel

/// The links of a page's blocks, as data: their words and where they lead.
struct PageLinks {
  private let tree: PageTree
  private let text: PageText
  private let base: WebAddress?

  /// No address in running text is longer; data in an address is no link.
  private static let longestAddress = 2_048

  /// - Parameter address: where the page stood, where that is known.
  init(_ tree: PageTree, _ text: PageText, address: String?) {
    (self.tree, self.text) = (tree, text)
    let declared = tree.nodes.indices.first { tree.nodes[$0].tag == .base }
      .flatMap { tree[$0, .href] }
    let page = address.flatMap(WebAddress.init)
    base = declared.map { page?.resolving($0) ?? $0 }.flatMap(WebAddress.init) ?? page
  }

  func links(of block: PageBlock) -> [Link] {
    text.links[block.links].compactMap { link in
      let range = link.range.clamped(to: block.range)
      guard let href = tree.bytes(of: .href, at: link.node), leads(href), !range.isEmpty else {
        return nil
      }
      let url = String(
        decoding: href.trimmed { $0 == 0x20 || (0x09...0x0D).contains($0) }, as: UTF8.self)
      return Link(range: range, url: base?.resolving(url) ?? url)
    }
  }

  /// Whether it leads to another page: not to a script, not to a place of the same page.
  private func leads(_ href: ArraySlice<UInt8>) -> Bool {
    let start = href.drop { $0.isHTMLSpace }
    guard let first = start.first, first != UInt8(ascii: "#"), href.count <= Self.longestAddress
    else { return false }
    let scheme = start.prefix(12).prefix { $0 != UInt8(ascii: ":") }.lazy.map(\.asciiLowercased)
    return !scheme.elementsEqual("javascript".utf8) && !scheme.elementsEqual("data".utf8)
  }
}

extension ArraySlice<UInt8> {
  /// Without the bytes at both ends of which a condition holds.
  fileprivate func trimmed(while holds: (UInt8) -> Bool) -> ArraySlice {
    var rest = self
    while let first = rest.first, holds(first) { rest.removeFirst() }
    while let last = rest.last, holds(last) { rest.removeLast() }
    return rest
  }
}
