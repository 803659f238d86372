import ArticleModel

/// A report that was written to a file: how to make it again, and what it cites.
package struct WrittenReport: Sendable {
  /// The formats that carry their recipe.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    case markdown, html, json, jsonl
  }

  package var recipe: ReportRecipe
  package var format: Format
  /// The claims that it cites, each once, in the order of the file.
  let claims: [String]
  /// The digests of its sources.
  let digests: Set<String>
  private let bytes: [UInt8]

  /// Reads a report that this program wrote; nil for anything else.
  package init?(_ bytes: [UInt8]) {
    guard
      let address = Marked.values(after: "claims:report/", in: bytes, while: Marked.isOfAddress)
        .first,
      let recipe = ReportRecipe(address: "claims:report/" + address)
    else { return nil }
    self.bytes = bytes
    self.recipe = recipe
    let lines = bytes.count { $0 == UInt8(ascii: "\n") }
    format =
      switch bytes.first {
      case UInt8(ascii: "<"): .html
      case UInt8(ascii: "{"): lines > 1 ? .jsonl : .json
      default: .markdown
      }
    let isMarkdown = format == .markdown
    let marks = isMarkdown ? ClaimKind.allCases.map { $0.rawValue + " " } : ["\"claim\":\""]
    var seen: Set<String> = []
    claims = marks.flatMap { Marked.values(after: $0, in: bytes, while: Marked.isOfIdentifier) }
      .filter { $0.utf8.count == ClaimID.length && seen.insert($0).inserted }
    digests = Set(
      Marked.values(
        after: isMarkdown ? "sha256 " : "\"sha256\":\"", in: bytes, while: Marked.isOfIdentifier))
  }

  /// The writer that wrote it.
  package var writer: any ReportWriter {
    switch format {
    case .markdown: MarkdownReportWriter(citing: recipe.style)
    case .html: HTMLReportWriter()
    case .json: JSONReportWriter()
    case .jsonl: JSONReportWriter(isInLines: true)
    }
  }

  /// Whether the report, made again, is the same file.
  func isSame(as bytes: [UInt8]) -> Bool { self.bytes == bytes }
}

/// Finds values behind marks in bytes.
private enum Marked {
  static func values(
    after mark: String, in bytes: [UInt8], while belongs: (UInt8) -> Bool
  ) -> [String] {
    let mark = Array(mark.utf8)
    guard let first = mark.first else { return [] }
    var values: [String] = []
    var offset = 0
    while let found = bytes[offset...].firstIndex(of: first) {
      offset = found + 1
      guard bytes[found...].starts(with: mark) else { continue }
      let value = bytes[(found + mark.count)...].prefix(while: belongs)
      values.append(String(decoding: value, as: UTF8.self))
      offset = value.endIndex
    }
    return values
  }

  static func isOfIdentifier(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A byte of an address as a recipe writes it.
  static func isOfAddress(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"")
      && byte != UInt8(ascii: "\\")
  }
}
