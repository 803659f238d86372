/// UTF-8 with what is not (Unicode, "Substitution of Maximal Subparts").
enum UTF8Decoder {
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into decoded: inout DecodedBytes
  ) {
    var (offset, copied) = (start, start)
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let length = UTF8Survey.sequenceLength(in: bytes, at: offset)
      if length > 0 {
        offset += length
      } else {
        decoded.utf8.append(contentsOf: bytes[copied..<offset])
        decoded.appendBad(at: offset)
        offset -= length
        copied = offset
      }
    }
    decoded.utf8.append(contentsOf: bytes[copied..<offset])
  }
}
