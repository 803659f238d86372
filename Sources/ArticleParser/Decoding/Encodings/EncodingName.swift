internal import ArticleModel

/// The name of an encoding that sources can be read in.
package struct EncodingName: Hashable, Sendable {
  /// The WHATWG name in lower case; where it has none, the usual one.
  package let name: String

  /// The encoding that a label names; nil where none does.
  package init?(label: String) {
    guard let encoding = EncodingLabels.encoding(label) else { return nil }
    name = encoding.name
  }

  /// What to tell somebody who typed a label that names no encoding.
  package static func complaint(about label: String) -> String {
    let typed = squeezed(label)
    let known = EncodingLabels.all.sorted()
    let near =
      known.first { squeezed($0) == typed }
      ?? known.map { (label: $0, distance: EditDistance.between(squeezed($0), typed)) }
      .min { $0.distance < $1.distance }.flatMap { $0.distance <= 2 ? $0.label : nil }
    let hint =
      near.map { "did you mean \"\($0)\"?" } ?? "utf-8, windows-1252 and shift_jis are some"
    return "\"\(label)\" is no encoding; \(hint)"
  }

  /// A label without what people write between its letters and digits.
  private static func squeezed(_ label: String) -> [UInt8] {
    label.lowercased().utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}
