import ArticleModel

/// The digest by which a page's policy lets one script or style pass.
enum ContentDigest {
  /// `sha256-…` of the source, in Base64, as Content Security Policy Level 2 wants it.
  static func of(_ source: StaticString) -> String {
    let hex = source.withUTF8Buffer { Array(SHA256.hex(of: $0).utf8) }
    let digest = stride(from: 0, to: hex.count, by: 2).map {
      nibble(hex[$0]) << 4 | nibble(hex[$0 + 1])
    }
    return "sha256-" + base64(digest)
  }

  private static func nibble(_ digit: UInt8) -> UInt8 {
    digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        encoded.append(
          place > group.count ? UInt8(ascii: "=") : digits[value >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
