/// A query as it is read: full-width forms are their plain ones, every kind of space is a space, and
/// each byte knows where it was typed.
struct QueryText {
  private(set) var bytes: [UInt8] = []
  private var places: [Int] = []
  private let end: Int

  init(_ typed: String) {
    end = typed.utf8.count
    var place = 0
    for scalar in typed.unicodeScalars {
      let plain = Self.plain(scalar)
      for byte in UTF8.encode(plain) ?? UTF8.encodedReplacementCharacter {
        bytes.append(byte)
        places.append(place)
      }
      place += UTF8.width(scalar)
    }
  }

  /// Where a range of these bytes was typed.
  func typedRange(_ range: Range<Int>) -> Range<Int> {
    let lower = range.lowerBound < places.count ? places[range.lowerBound] : end
    let upper = range.upperBound < places.count ? places[range.upperBound] : end
    return lower..<max(lower, upper)
  }

  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
    default: scalar
    }
  }
}
