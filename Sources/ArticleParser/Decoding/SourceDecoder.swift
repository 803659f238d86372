import ArticleModel

/// Bytes to UTF-8 text.
///
/// In this order: a byte-order mark, valid UTF-8, else UTF-8 with U+FFFD for what is not. A file
/// that holds no text, or bytes that no text has, is refused; a record of JSON Lines (an input with
/// an id) is read as it is, because its text has been through a JSON reader already.
struct SourceDecoder: Sendable {
  func decode(_ input: ArticleInput) throws(ParseError) -> DecodedSource {
    let isFile = input.id == nil
    let decoded =
      switch Mark(input.bytes) {
      case .utf16(let isBigEndian): decodeUTF16(input.bytes, isBigEndian: isBigEndian)
      case .utf8: try decodeUTF8(Array(input.bytes.dropFirst(3)), offset: 3, isFile: isFile)
      case nil: try decodeUTF8(input.bytes, offset: 0, isFile: isFile)
      }
    if isFile, decoded.utf8.allSatisfy({ $0 <= 0x20 }) { throw .empty }
    return decoded
  }

  private enum Mark {
    case utf8
    case utf16(isBigEndian: Bool)

    init?(_ bytes: [UInt8]) {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        self = .utf8
      } else if bytes.starts(with: [0xFE, 0xFF]) {
        self = .utf16(isBigEndian: true)
      } else if bytes.starts(with: [0xFF, 0xFE]) {
        self = .utf16(isBigEndian: false)
      } else {
        return nil
      }
    }
  }

  // MARK: UTF-8

  private func decodeUTF8(
    _ bytes: [UInt8], offset: Int, isFile: Bool
  ) throws(ParseError) -> DecodedSource {
    let survey = bytes.withUnsafeBufferPointer { UTF8Survey($0) }
    if isFile, let binary = survey.firstNUL ?? firstOfManyControls(in: bytes) {
      throw .binary(offset: offset + binary)
    }
    let evidence = offset > 0 ? "byte-order mark" : "valid UTF-8"
    guard let firstInvalid = survey.firstInvalid else {
      return DecodedSource(
        utf8: bytes, encoding: SourceEncoding(name: "utf-8", evidence: evidence))
    }
    let (repaired, count) = repair(bytes, from: firstInvalid)
    return DecodedSource(
      utf8: repaired,
      encoding: SourceEncoding(
        name: "utf-8", evidence: offset > 0 ? evidence : "assumed, with invalid bytes"),
      notices: [
        Notice(
          code: "invalid-utf8",
          message: "\(count) byte sequence\(count == 1 ? " that is" : "s that are") not UTF-8 read "
            + "as U+FFFD, the first at byte offset \(offset + firstInvalid)")
      ])
  }

  private func repair(_ bytes: [UInt8], from firstInvalid: Int) -> (utf8: [UInt8], count: Int) {
    var repaired = Array(bytes[..<firstInvalid])
    repaired.reserveCapacity(bytes.count + 64)
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      var offset = firstInvalid
      while offset < bytes.count {
        let length = UTF8Survey.sequenceLength(in: bytes, at: offset)
        if length > 0 {
          repaired.append(contentsOf: bytes[offset..<offset + length])
          offset += length
        } else {
          repaired.append(contentsOf: [0xEF, 0xBF, 0xBD])
          count += 1
          offset -= length
        }
      }
    }
    return (repaired, count)
  }

  /// The first control character, where more than one byte in thirty of the beginning is one.
  private func firstOfManyControls(in bytes: [UInt8]) -> Int? {
    let beginning = bytes.prefix(1 << 16)
    let isControl: (UInt8) -> Bool = { $0 < 0x20 && !(0x07...0x0D).contains($0) && $0 != 0x1B }
    let count = beginning.reduce(0) { $0 + (isControl($1) ? 1 : 0) }
    return count * 30 > beginning.count ? beginning.firstIndex(where: isControl) : nil
  }

  // MARK: UTF-16

  private func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> DecodedSource {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var firstInvalid: Int?
    var count = 0
    func unit(at offset: Int) -> UInt16 {
      isBigEndian
        ? UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
        : UInt16(bytes[offset + 1]) << 8 | UInt16(bytes[offset])
    }
    var offset = 2
    while offset < bytes.count {
      var value: UInt32?
      var length = 2
      if offset + 1 < bytes.count {
        let first = unit(at: offset)
        if first & 0xF800 != 0xD800 {
          value = UInt32(first)
        } else if first < 0xDC00, offset + 3 < bytes.count, unit(at: offset + 2) & 0xFC00 == 0xDC00
        {
          value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(at: offset + 2) & 0x3FF))
          length = 4
        }
      }
      let scalar = value.flatMap { Unicode.Scalar($0) }
      if scalar == nil {
        firstInvalid = firstInvalid ?? offset
        count += 1
      }
      utf8.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
      offset += length
    }
    let notices = firstInvalid.map { first in
      Notice(
        code: "invalid-utf16",
        message: "\(count) unit\(count == 1 ? "" : "s") of UTF-16 without their other half read as "
          + "U+FFFD, the first at byte offset \(first)")
    }
    return DecodedSource(
      utf8: utf8,
      encoding: SourceEncoding(
        name: isBigEndian ? "utf-16be" : "utf-16le", evidence: "byte-order mark"),
      notices: notices.map { [$0] } ?? [])
  }
}
