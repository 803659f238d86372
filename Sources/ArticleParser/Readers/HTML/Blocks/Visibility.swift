/// Whether an element is shown, as far as the page itself says so.
struct Visibility {
  /// Whether to read what the page hides: some show their text only once a script has run.
  var includesHidden = false

  /// Classes by which pages hide text from the eye.
  private static let hidingClasses: Set<TagName> = Set(
    [
      "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader",
      "screen-reader-only", "element-invisible", "u-visually-hidden", "a11y-hidden", "offscreen",
      "assistive-text", "screen-reader", "show-for-sr", "u-hiddenvisually", "hidden-visually",
      "visually_hidden", "accessibly-hidden", "print-only", "sronly", "visuallyhidden--focusable",
    ].map { TagName($0) })

  func isHidden(_ tag: HTMLTag, _ node: Int, in tree: PageTree) -> Bool {
    if tag.isUnseen { return true }
    if includesHidden { return false }
    if tag == .noscript { return true }
    if tag == .dialog { return tree.bytes(of: .open, at: node) == nil }
    guard !tree.nodes[node].attributes.isEmpty else { return false }
    if tree.bytes(of: .hidden, at: node) != nil { return true }
    if let value = tree.bytes(of: .ariaHidden, at: node), value.elementsEqual("true".utf8) {
      return true
    }
    if let style = tree.bytes(of: .style, at: node), Self.hides(style) { return true }
    return tree.bytes(of: .cssClass, at: node).map(Self.hasHidingClass) ?? false
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count < 4_096 else { return false }
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
