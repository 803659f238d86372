/// A format of other programs that hold articles, known by its first bytes.
package struct ForeignFormat: Hashable, Sendable {
  /// What it is, with its article: "a PDF".
  package let name: String
  /// What to do to have it read.
  package let advice: String

  private static let known: [(signature: [UInt8], format: ForeignFormat)] = [
    (
      Array("{\\rtf".utf8),
      ForeignFormat(name: "rich text (RTF)", advice: "open it and save it as plain text or HTML")
    ),
    (
      Array("%PDF-".utf8),
      ForeignFormat(
        name: "a PDF", advice: "convert it to text first, for example with pdftotext FILE")
    ),
    (
      Array("bplist00".utf8),
      ForeignFormat(
        name: "a property list, as Safari's web archives are",
        advice: "open it in Safari and save it as page source (HTML)")
    ),
    (
      [0x1F, 0x8B],
      ForeignFormat(name: "compressed with gzip", advice: "unpack it first with gunzip FILE")
    ),
    (
      [0x28, 0xB5, 0x2F, 0xFD],
      ForeignFormat(name: "compressed with zstd", advice: "unpack it first with unzstd FILE")
    ),
    (
      [0x50, 0x4B, 0x03, 0x04],
      ForeignFormat(
        name: "a ZIP archive, as documents of Word and OpenDocument and EPUB books are",
        advice: "open it and save it as plain text or HTML, or unpack it")
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      ForeignFormat(
        name: "a document of an old Office program", advice: "open it and save it as plain text")
    ),
  ]

  /// The format that bytes begin as; nil of any other.
  init?(of bytes: [UInt8]) {
    guard let match = Self.known.first(where: { bytes.starts(with: $0.signature) }) else {
      return nil
    }
    self = match.format
  }

  private init(name: String, advice: String) { (self.name, self.advice) = (name, advice) }
}
