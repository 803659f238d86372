internal import CIconv

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Asks iconv what single characters are in UTF-8.
///
/// One character at a time: what is malformed, how far it reaches, and where decoding goes on is
/// decided here in the same way for all encodings and on every platform.
final class CharacterConverter {
  private var descriptors: [iconv_t] = []

  /// A converter from the encodings that iconv knows under the names given, asked in this order.
  init(_ names: [String]) {
    for name in names {
      guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else {
        continue
      }
      descriptors.append(descriptor)
    }
  }

  deinit {
    for descriptor in descriptors { iconv_close(descriptor) }
  }

  /// The UTF-8 of one character; nil where the bytes are none.
  func character(_ bytes: UInt32, count: Int) -> PackedUTF8? {
    for descriptor in descriptors {
      if let found = character(bytes, count, descriptor) { return found }
    }
    return nil
  }

  private func character(_ bytes: UInt32, _ count: Int, _ descriptor: iconv_t) -> PackedUTF8? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4) { input in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { output in
        for index in 0..<count {
          input[index] = CChar(truncatingIfNeeded: bytes >> UInt32(8 * (count - 1 - index)))
        }
        var (source, left) = (input.baseAddress, count)
        var (target, room) = (output.baseAddress, 16)
        let result = iconv(descriptor, &source, &left, &target, &room)
        // Some converters hold a character back, to join it with an accent; this makes them part
        // with it, and ready for the next.
        _ = iconv(descriptor, nil, nil, &target, &room)
        // A positive result is a character that was replaced by one that looks like it.
        guard result == 0, left == 0, room < 16 else { return nil }
        return PackedUTF8(output[..<(16 - room)])
      }
    }
  }
}

/// Up to seven bytes of UTF-8 in one word.
struct PackedUTF8 {
  private let bits: UInt64

  init?(_ bytes: Slice<UnsafeMutableBufferPointer<CChar>>) {
    guard bytes.count <= 7 else { return nil }
    var bits = UInt64(bytes.count) << 56
    for (index, byte) in bytes.enumerated() {
      bits |= UInt64(UInt8(bitPattern: byte)) << UInt64(8 * index)
    }
    self.bits = bits
  }

  init(_ scalar: Unicode.Scalar) {
    var bits: UInt64 = 0
    var count: UInt64 = 0
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      bits |= UInt64(byte) << (8 * count)
      count += 1
    }
    self.bits = bits | count << 56
  }

  static let replacement = PackedUTF8("\u{FFFD}")

  var count: Int { Int(bits >> 56) }

  /// Appends its bytes.
  @inline(__always)
  func append(to utf8: inout [UInt8]) {
    var rest = bits
    for _ in 0..<count {
      utf8.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Its first character.
  var scalar: Unicode.Scalar {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }
}
