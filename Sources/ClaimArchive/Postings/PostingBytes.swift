/// Numbers in as few bytes as they need: seven bits a byte, the highest bit set on all but the last.
enum PostingBytes {
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

/// Reads such numbers. Damaged bytes give wrong numbers, never a read beyond the end.
struct PostingReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>? = nil) {
    self.bytes = bytes
    position = min(max(range?.lowerBound ?? 0, 0), bytes.count)
    end = min(max(range?.upperBound ?? bytes.count, position), bytes.count)
  }

  var isAtEnd: Bool { position >= end }

  @inline(__always)
  mutating func number() -> Int {
    guard position < end else { return 0 }
    let first = bytes[position]
    position += 1
    if first < 0x80 { return Int(first) }
    return long(first)
  }

  private mutating func long(_ first: UInt8) -> Int {
    var number = UInt(first & 0x7F)
    var shift: UInt = 7
    while position < end, shift < 63 {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: number)
  }

  /// Passes over so many numbers.
  @inline(__always)
  mutating func skip(_ count: Int) {
    var left = count
    while left > 0, position < end {
      if bytes[position] < 0x80 { left -= 1 }
      position += 1
    }
  }

  /// The bytes of a length that stands before them.
  mutating func block() -> Range<Int> {
    let length = number()
    let start = position
    position = min(end, start + min(max(length, 0), end - start))
    return start..<position
  }
}
