/// A MIME message or part of one: its header, and where its body stands.
struct MIMEEntity {
  let header: MIMEHeader
  let body: Range<Int>

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    header = MIMEHeader(bytes, in: range)
    body = header.end..<max(header.end, range.upperBound)
  }

  var contentType: MIMEValue { header.value("content-type") ?? MIMEValue(Array("text/plain".utf8)) }

  var transferEncoding: TransferEncoding {
    TransferEncoding(header.value("content-transfer-encoding")?.value)
  }

  /// The parts of a multipart entity, and whether the last boundary closes it; nil for a single one.
  func parts(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (parts: [MIMEEntity], isClosed: Bool)? {
    let type = contentType
    guard type.value.hasPrefix("multipart/"), let boundary = type.parameters["boundary"],
      !boundary.isEmpty
    else { return nil }
    let mark = Array(("--" + boundary).utf8)
    var parts: [MIMEEntity] = []
    var (start, offset, isClosed) = (Int?.none, body.lowerBound, false)
    while offset < body.upperBound, !isClosed {
      let line = bytes.line(from: offset, limit: body.upperBound)
      if bytes[line.text].starts(with: mark) {
        if let start { parts.append(MIMEEntity(bytes, in: start..<max(start, offset))) }
        start = line.next
        isClosed = bytes[line.text].dropFirst(mark.count).starts(with: "--".utf8)
      }
      offset = line.next
    }
    if !isClosed, let start, start < body.upperBound {
      parts.append(MIMEEntity(bytes, in: start..<body.upperBound))
    }
    return (parts, isClosed)
  }
}
