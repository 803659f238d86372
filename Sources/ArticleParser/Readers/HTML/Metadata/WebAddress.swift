/// Resolves the addresses of a page against the one that it stands at (RFC 3986, section 5.2).
struct WebAddress {
  /// "https:".
  private let scheme: Substring
  /// "https://example.org".
  private let origin: String
  /// The path up to and with its last slash.
  private let folder: Substring
  private let path: Substring

  /// An absolute address; nil of any other.
  init?(_ text: String) {
    let address = text.prefix { $0 != "#" }
    guard let colon = address.firstIndex(of: ":"), Self.isScheme(address[..<colon]) else {
      return nil
    }
    let rest = address[address.index(after: colon)...]
    guard rest.hasPrefix("//") else { return nil }
    scheme = address[...colon]
    let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" }
    origin = String(address[..<host.endIndex])
    let path = rest[host.endIndex...].prefix { $0 != "?" }
    self.path = path
    folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
  }

  private static func isScheme(_ text: Substring) -> Bool {
    (text.utf8.first?.isASCIILetter ?? false)
      && text.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+-.".utf8.contains($0) }
  }

  /// Whether a byte is one of ":/?#".
  private static func endsScheme(_ byte: UInt8) -> Bool {
    byte == 0x3A || byte == 0x2F || byte == 0x3F || byte == 0x23
  }

  /// The absolute address for one that may be relative.
  func resolving(_ reference: String) -> String {
    if let colon = reference.utf8.firstIndex(where: Self.endsScheme), reference.utf8[colon] == 0x3A,
      Self.isScheme(reference[..<colon])
    {
      return reference
    }
    if reference.utf8.starts(with: "//".utf8) { return scheme + reference }
    switch reference.utf8.first {
    case nil: return origin + path
    case UInt8(ascii: "#"), UInt8(ascii: "?"): return origin + path + reference
    case UInt8(ascii: "/"): return origin + Self.withoutDots(reference)
    default: return origin + Self.withoutDots(folder + reference)
    }
  }

  /// The path with "." and ".." carried out.
  private static func withoutDots(_ path: String) -> String {
    let end = path.utf8.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? path.endIndex
    // Of segments of dots each ends before a slash or at the end.
    let plain = path[..<end].utf8
    guard path[..<end].holds("./") || plain.last == UInt8(ascii: "."), path[..<end].holds("/.")
    else {
      return path
    }
    var parts: [Substring] = []
    let split = path[..<end].split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in split.enumerated() {
      let isLast = index == split.count - 1
      if part == ".." {
        if parts.count > 1 { parts.removeLast() }
        if isLast { parts.append("") }
      } else if part == "." {
        if isLast { parts.append("") }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/") + path[end...]
  }
}
