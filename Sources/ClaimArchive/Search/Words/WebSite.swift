/// The site that an address belongs to.
enum WebSite {
  /// The host in small letters, without user, port and "www."; nil for what is no web address.
  static func name(of url: String) -> String? {
    let scheme = url.prefix { $0 != ":" && $0 != "/" }
    let rest = url[scheme.endIndex...]
    guard rest.hasPrefix("://") else { return nil }
    let authority = rest.dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@").last.map { $0.prefix { $0 != ":" } } ?? ""
    let name = host.lowercased()
    let bare = name.hasPrefix("www.") ? String(name.dropFirst("www.".count)) : name
    return bare.isEmpty ? nil : bare
  }
}
