import ArticleModel

/// Chooses a page's title: what it declares, else its title element without the site's name.
enum TitleChooser {
  static func title(
    linked: LinkedData, meta: MetaTags, headings: [String], site: String?
  ) -> String? {
    if let declared = linked.title ?? meta.first(MetaTags.titles) { return declared }
    guard let title = meta.title else {
      return headings.count == 1 ? headings.first : nil
    }
    let folded = Folding.fold(title)
    // A first heading that the title element holds is the title that a person sees.
    if let heading = headings.first(where: { isPart(Folding.fold($0), of: folded) }) {
      return heading
    }
    return withoutSite(title, site: site)
  }

  private static func isPart(_ heading: String, of title: String) -> Bool {
    heading.utf8.count > 8 && heading.utf8.count * 3 > title.utf8.count
      && (title.hasPrefix(heading) || title.hasSuffix(heading))
  }

  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " / ", " · ", " • ", " > ",
  ]

  /// Cuts the part behind the last separator off, or before the first where that is the site's name.
  private static func withoutSite(_ title: String, site: String?) -> String {
    let site = site.map { Folding.fold($0) }
    for separator in separators {
      let parts = title.components(partedBy: separator)
      guard parts.count > 1, let first = parts.first else { continue }
      if let site, Folding.fold(first) == site {
        return parts.dropFirst().joined(separator: separator)
      }
      let rest = parts.dropLast().joined(separator: separator)
      let isLong = rest.split(separator: " ").count > 2 || rest.utf8.contains { $0 >= 0xE0 }
      return isLong ? rest : title
    }
    return title
  }
}

extension String {
  /// The parts between occurrences of a separator.
  fileprivate func components(partedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
