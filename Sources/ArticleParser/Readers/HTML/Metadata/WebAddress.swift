/// Resolves the addresses of a page against the one that it stands at (RFC 3986, section 5.2).
struct WebAddress {
  /// "https:".
  private let scheme: Substring
  /// "//example.org", or nothing.
  private let authority: Substring
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
    authority = rest[..<host.endIndex]
    let path = rest[host.endIndex...].prefix { $0 != "?" }
    self.path = path
    folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
  }

  private static func isScheme(_ text: Substring) -> Bool {
    (text.first?.isLetter ?? false)
      && text.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+-.".utf8.contains($0) }
  }

  /// The absolute address for one that may be relative.
  func resolving(_ reference: String) -> String {
    if let colon = reference.firstIndex(where: { ":/?#".contains($0) }), reference[colon] == ":",
      Self.isScheme(reference[..<colon])
    {
      return reference
    }
    if reference.hasPrefix("//") { return scheme + reference }
    let origin = scheme + authority
    switch reference.first {
    case nil: return String(origin + path)
    case "#", "?": return origin + path + reference
    case "/": return origin + Self.withoutDots(reference)
    default: return origin + Self.withoutDots(folder + reference)
    }
  }

  /// The path with "." and ".." carried out.
  private static func withoutDots(_ path: String) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    guard
      path[..<end].holds("./") || path[..<end].hasSuffix("/..")
        || path[..<end].hasSuffix("/.")
    else { return path }
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
