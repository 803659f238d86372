/// A page as a tree, flat: nodes in document order, each knowing where its descendants end.
///
/// Whatever builds it (see `TreeBuilder`) is not seen from here on.
struct PageTree {
  struct Node {
    /// The element's tag; nil for text.
    var tag: HTMLTag?
    var parent: Int32
    /// One past the last node inside.
    var end: Int32
    /// Of text, its place in `bytes`; of an element, its attributes' place in `attributes`.
    private var content: Range<Int32>
    private var place: Range<Int32>

    /// A text, or an element with its attributes.
    init(tag: HTMLTag?, parent: Int32, end: Int, content: Range<Int32>, source: Range<Int>) {
      (self.tag, self.parent, self.end) = (tag, parent, Int32(end))
      self.content = content
      place = Int32(source.lowerBound)..<Int32(source.upperBound)
    }

    /// Text nodes: the place of the text in `bytes`.
    var text: Range<Int32> { tag == nil ? content : 0..<0 }
    /// Elements: the places of their attributes in `attributes`.
    var attributes: Range<Int32> { tag == nil ? 0..<0 : content }
    /// The place in the page that the tree was built from.
    var source: Range<Int> { Int(place.lowerBound)..<Int(place.upperBound) }
  }

  struct Attribute {
    var name: HTMLAttribute
    var value: Range<Int32>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Texts and attribute values, entities resolved.
  var bytes: [UInt8] = []

  /// The value's bytes of an element's attribute; nil where it has none.
  func bytes(of name: HTMLAttribute, at node: Int) -> ArraySlice<UInt8>? {
    for index in nodes[node].attributes where attributes[Int(index)].name == name {
      return value(of: attributes[Int(index)])
    }
    return nil
  }

  /// The bytes of an attribute's value.
  func value(of attribute: Attribute) -> ArraySlice<UInt8> {
    bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
  }

  subscript(node: Int, name: HTMLAttribute) -> String? {
    bytes(of: name, at: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a node is text with more than white space.
  func hasWords(_ node: Node) -> Bool {
    bytes[Int(node.text.lowerBound)..<Int(node.text.upperBound)].contains { !$0.isHTMLSpace }
  }

  /// All text inside a node, white space collapsed.
  func text(of node: Int) -> String {
    var text: [UInt8] = []
    var owesSpace = false
    for index in node..<Int(nodes[node].end) {
      if nodes[index].tag?.isBlock == true || nodes[index].tag == .br { owesSpace = true }
      for byte in bytes[Int(nodes[index].text.lowerBound)..<Int(nodes[index].text.upperBound)] {
        if byte.isHTMLSpace {
          owesSpace = true
        } else {
          if owesSpace, !text.isEmpty { text.append(0x20) }
          owesSpace = false
          text.append(byte)
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
