/// Reads the sign of every element that holds blocks.
struct ElementSigns {
  private(set) var signs: [ElementSign]

  init(_ tree: PageTree, _ text: PageText) {
    signs = [ElementSign](repeating: ElementSign(), count: tree.nodes.count)
    for index in tree.nodes.indices where !text.blocksOfNode[index].isEmpty {
      guard let tag = tree.nodes[index].tag, tag != .html, tag != .body else { continue }
      signs[index] = Self.sign(of: tag, index, in: tree)
    }
  }

  subscript(node: Int) -> ElementSign { signs[node] }

  static func sign(of tag: HTMLTag, _ node: Int, in tree: PageTree) -> ElementSign {
    var sign = ElementSign()
    for index in tree.nodes[node].attributes {
      let attribute = tree.attributes[Int(index)]
      let value = tree.value(of: attribute)
      switch attribute.name {
      case .cssClass, .id, .dataComponent, .dataTestID:
        ElementWords.forEach(in: value) { word, _ in sign.take(word) }
      case .role:
        ElementWords.forEach(in: value) { word, _ in sign.take(role: word) }
      case .itemprop:
        ElementWords.forEach(in: value) { word, _ in sign.take(property: word) }
      case .ariaModal: sign.furniture = .popup
      default: break
      }
    }
    switch tag {
    case .article, .main: sign.isArticle = true
    case .nav, .menu: sign.furniture = .navigation
    case .aside: sign.furniture = sign.furniture ?? .sidebar
    case .footer where !isQuoteFooter(node, in: tree):
      sign.furniture = sign.furniture ?? .footer
    case .form, .fieldset, .search: sign.furniture = sign.furniture ?? .form
    case .button, .legend, .label: sign.furniture = .form
    case .dialog: sign.furniture = sign.furniture ?? .popup
    default: break
    }
    return sign
  }
}

extension ElementSigns {
  /// A quotation's footer says whose words they are.
  private static func isQuoteFooter(_ node: Int, in tree: PageTree) -> Bool {
    let parent = Int(tree.nodes[node].parent)
    return parent >= 0
      && (tree.nodes[parent].tag == .blockquote || tree.nodes[parent].tag == .figure)
  }
}

extension ElementSign {
  private static let roles: [TagName: PageRule] = [
    TagName("navigation"): .navigation, TagName("menu"): .navigation,
    TagName("menubar"): .navigation, TagName("banner"): .header,
    TagName("contentinfo"): .footer, TagName("complementary"): .sidebar,
    TagName("search"): .form, TagName("dialog"): .popup, TagName("alertdialog"): .popup,
    TagName("alert"): .popup, TagName("toolbar"): .tools, TagName("form"): .form,
  ]

  fileprivate mutating func take(role: TagName) {
    if role == TagName("main") || role == TagName("article") { isArticle = true }
    furniture = furniture ?? Self.roles[role]
  }

  fileprivate mutating func take(property: TagName) {
    if property == TagName("articlebody") { isBody = true }
    if property == TagName("comment") { furniture = furniture ?? .comments }
  }
}
