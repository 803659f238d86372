import ArticleModel

/// A page as browsers save it in one file, with its pictures: MHTML (RFC 2557).
struct WebArchive {
  /// The page, as it was sent.
  private(set) var page: [UInt8] = []
  /// text or html.
  private(set) var format = SourceFormat.html
  /// The label that the page's part gives for its encoding.
  private(set) var encodingLabel: String?
  /// What the archive says of its page.
  private(set) var metadata = ArticleMetadata()
  private(set) var notices: [Notice] = []

  /// Parts inside of parts; browsers need two levels.
  private static let deepest = 8

  /// Whether bytes begin as a web archive does.
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let start = firstLine(bytes)
      let header = MIMEHeader(bytes, in: start..<bytes.count)
      guard !header.isEmpty, let type = header.value("content-type") else { return false }
      return type.value.hasPrefix("multipart/")
        || header["mime-version"] != nil && type.value == "text/html"
    }
  }

  private static func firstLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].firstIndex { $0 > 0x20 } ?? bytes.count
  }

  /// Opens an archive; throws where it has no page in it.
  init(_ bytes: [UInt8]) throws(ParseError) {
    let isFound = bytes.withUnsafeBufferPointer { open($0) }
    guard isFound else { throw .noPage }
  }

  private mutating func open(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let message = MIMEEntity(bytes, in: Self.firstLine(bytes)..<bytes.count)
    let leaves = leaves(of: message, bytes)
    guard let root = Self.root(of: message, leaves) else { return false }
    let (decoded, bad) = root.transferEncoding.decode(bytes[root.body])
    page = decoded
    format = root.contentType.value == "text/plain" ? .text : .html
    encodingLabel = root.contentType.parameters["charset"]
    metadata.title = message.header.text("subject").flatMap { $0.isEmpty ? nil : $0 }
    metadata.url = [message.header["snapshot-content-location"], root.header["content-location"]]
      .lazy.compactMap { $0.map { String(decoding: $0, as: UTF8.self) } }
      .first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    if bad > 0 {
      notices.append(
        Notice(
          code: "transfer-encoding",
          message: "\(bad) byte\(bad == 1 ? "" : "s") of the page in the web archive cannot be as "
            + "they are; the file may be damaged"))
    }
    return true
  }

  /// The parts that hold no others, in order.
  private mutating func leaves(
    of entity: MIMEEntity, _ bytes: UnsafeBufferPointer<UInt8>, depth: Int = 0
  ) -> [MIMEEntity] {
    guard depth < Self.deepest, let (parts, isClosed) = entity.parts(bytes) else { return [entity] }
    if !isClosed, depth == 0 {
      notices.append(
        Notice(
          code: "cut-web-archive",
          message: "web archive without its last boundary, read as far as it goes"))
    }
    var leaves: [MIMEEntity] = []
    for part in parts { leaves += self.leaves(of: part, bytes, depth: depth + 1) }
    return leaves
  }

  /// The page itself among its pictures, styles and frames: the part that the archive names as its
  /// start or by its address, else the first page, else the first text.
  private static func root(of message: MIMEEntity, _ leaves: [MIMEEntity]) -> MIMEEntity? {
    let pages = leaves.filter {
      ["text/html", "application/xhtml+xml"].contains($0.contentType.value)
    }
    let start = message.contentType.parameters["start"].map { Array($0.utf8) }
    let address = message.header["snapshot-content-location"]
    return pages.first { start != nil && $0.header["content-id"] == start }
      ?? pages.first { address != nil && $0.header["content-location"] == address }
      ?? pages.first ?? leaves.first { $0.contentType.value == "text/plain" }
  }
}
