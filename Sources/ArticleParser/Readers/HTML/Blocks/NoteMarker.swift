/// The raised number or sign that leads to a note at the page's end.
///
/// Nobody reads it as part of the sentence, and written out it would run into what stands before it:
/// "fell to 41" with the note 1 is not 411. Markers in brackets do no such harm and stay.
enum NoteMarker {
  /// Whether an element is such a marker: a short `sup` of digits or signs, inside or around a link to
  /// a place on a page.
  static func isMarker(_ tag: HTMLTag, _ node: Int, in tree: PageTree) -> Bool {
    guard tag == .sup else { return false }
    var length = 0
    var isLink =
      tree.nodes[node].parent >= 0 && leadsToPlace(Int(tree.nodes[node].parent), in: tree)
    for inner in node + 1..<max(node + 1, Int(tree.nodes[node].end)) {
      if tree.nodes[inner].tag != nil {
        isLink = isLink || leadsToPlace(inner, in: tree)
        continue
      }
      let text = tree.nodes[inner].text
      for byte in tree.bytes[Int(text.lowerBound)..<Int(text.upperBound)] where !byte.isHTMLSpace {
        length += 1
        guard length <= 6, isMark(byte) else { return false }
      }
    }
    return isLink && length > 0
  }

  // Digits, an asterisk, commas between two of them; a dagger is three bytes of its own.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: ","), 0x80...:
      true
    default: false
    }
  }

  private static func leadsToPlace(_ node: Int, in tree: PageTree) -> Bool {
    tree.nodes[node].tag == .a
      && tree.bytes(of: .href, at: node)?.contains(UInt8(ascii: "#")) == true
  }
}
