/// Whether an element is shown, as far as the page itself says so.
struct Visibility {
  /// Whether to read what the page hides: some show their text only once a script has run.
  var includesHidden = false

  /// Classes by which pages hide text from the eye.
  private static let hidingClasses = TagNames([
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader",
    "screen-reader-only", "element-invisible", "u-visually-hidden", "a11y-hidden", "offscreen",
    "assistive-text", "screen-reader", "show-for-sr", "u-hiddenvisually", "hidden-visually",
    "visually_hidden", "accessibly-hidden", "print-only", "sronly", "visuallyhidden--focusable",
  ])

  func isHidden(_ tag: HTMLTag, _ node: Int, in tree: PageTree) -> Bool {
    if tag.isUnseen { return true }
    if includesHidden { return false }
    if tag == .noscript { return true }
    if tag == .dialog { return tree.bytes(of: .open, at: node) == nil }
    for index in tree.nodes[node].attributes {
      let attribute = tree.attributes[Int(index)]
      switch attribute.name {
      case .hidden: return true
      case .ariaHidden: if tree.value(of: attribute).elementsEqual("true".utf8) { return true }
      case .style: if Self.hides(tree.value(of: attribute)) { return true }
      case .cssClass: if Self.hasHidingClass(tree.value(of: attribute)) { return true }
      default: break
      }
    }
    return false
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    // The shortest that hides anything is "display:none".
    guard (12..<4_096).contains(style.count) else { return false }
    let squeezed = style.filter { !$0.isHTMLSpace }.map(\.asciiLowercased)
    return squeezed.withUnsafeBufferPointer {
      $0.offset(of: "display:none") != nil || $0.offset(of: "visibility:hidden") != nil
    }
  }

  private static func hasHidingClass(_ classes: ArraySlice<UInt8>) -> Bool {
    var name = TagName.seed
    for byte in classes {
      if byte.isHTMLSpace {
        if hidingClasses.contains(name) { return true }
        name = .seed
      } else {
        name.add(byte)
      }
    }
    return hidingClasses.contains(name)
  }
}
