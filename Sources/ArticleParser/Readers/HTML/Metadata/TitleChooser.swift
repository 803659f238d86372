import ArticleModel

/// Chooses a page's title among what it declares, what it shows and its title element.
///
/// What is declared counts most, but not alone: a template may declare the section or the site on
/// every page, while the title element and the heading name the article. So a declared title that
/// neither of them confirms gives way to a heading that the title element confirms.
struct TitleChooser {
  let linked: LinkedData
  let meta: MetaTags
  /// The words of first headings, and of those below them.
  let headings: [String]
  let subheadings: [String]
  let site: SiteNames

  func title() -> Evident<String>? {
    let declared = [linked.title.map { Evident($0, "json-ld") }, meta.first(MetaTags.titles)]
      .compactMap { $0 }.filter { !site.contains($0.value) }
    let element = meta.title.map { Evident($0, "title element") }
    if let confirmed = declared.first(where: { isConfirmed($0.value) }) {
      return withoutSite(confirmed)
    }
    if !declared.isEmpty, let heading = confirmedHeading() { return heading }
    if let first = declared.first { return withoutSite(first) }
    guard let element else {
      return headings.count == 1 ? headings.first.map { Evident($0, "heading") } : nil
    }
    return confirmedHeading() ?? withoutSite(element, isElement: true)
  }

  /// Whether the title element or a heading says so, too, or where there is neither to say otherwise.
  private func isConfirmed(_ title: String) -> Bool {
    let folded = Folding.fold(title)
    let others = (meta.title.map { [$0] } ?? []) + headings + subheadings
    guard !others.isEmpty, !folded.isEmpty else { return true }
    return others.contains { other in
      let other = Folding.fold(other)
      return other.utf8.count > 3 && (other.contains(folded) || folded.contains(other))
        && min(other.utf8.count, folded.utf8.count) * 5 > max(other.utf8.count, folded.utf8.count)
    }
  }

  /// A heading that the title element begins or ends with: the title that a person sees.
  private func confirmedHeading() -> Evident<String>? {
    guard let title = meta.title.map(Folding.fold) else { return nil }
    return headings.first { heading in
      let heading = Folding.fold(heading)
      return heading.utf8.count > 8 && heading.utf8.count * 3 > title.utf8.count
        && (title.hasPrefix(heading) || title.hasSuffix(heading))
    }.map { Evident($0, "heading") }
  }

  // MARK: Without the site's name

  private static let separators: [StaticString] = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " / ", " · ", " • ", " > ", " ‹ ", " :", "｜",
    " @ ",
  ]

  /// The title without the site's name before or behind a separator. Of a title element the last part
  /// goes in any case; of a declared title only what is known to be the site's.
  private func withoutSite(_ title: Evident<String>, isElement: Bool = false) -> Evident<String> {
    for separator in Self.separators {
      let parts = title.value.components(partedBy: separator)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      let rest = parts.dropLast().joined(separator: separator.description)
      if site.isLike(last) {
        return isTitle(rest) ? Evident(withoutSection(rest, separator), title.rule) : title
      }
      if site.contains(first) {
        return Evident(parts.dropFirst().joined(separator: separator.description), title.rule)
      }
      guard isElement else { continue }
      if parts.count == 2, isHeading(last), !isHeading(first) { return Evident(last, title.rule) }
      return isTitle(rest) ? Evident(rest, title.rule) : title
    }
    return title
  }

  /// "Title | Local news", of which the page shows the first part as its heading.
  private func withoutSection(_ title: String, _ separator: StaticString) -> String {
    let parts = title.components(partedBy: separator)
    return parts.indices.dropFirst().lazy
      .map { parts[..<$0].joined(separator: separator.description) }.first(where: isHeading)
      ?? title
  }

  /// What the title element says besides the title, parted from it: nearly always the site's name.
  func besides(_ title: String) -> String? {
    guard let element = meta.title else { return nil }
    let title = Folding.fold(title)
    for separator in Self.separators + ["_"] {
      let parts = element.components(partedBy: separator)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      let isBefore =
        Folding.fold(parts.dropFirst().joined(separator: separator.description)) == title
      let isBehind = Folding.fold(element).hasPrefix(title) && !title.hasSuffix(Folding.fold(last))
      guard isBefore || isBehind else { continue }
      return isBehind ? last : first
    }
    return nil
  }

  private func isTitle(_ words: String) -> Bool {
    words.split(separator: " ").count > 2 || words.utf8.contains { $0 >= 0xE0 } || isHeading(words)
  }

  private func isHeading(_ words: String) -> Bool {
    let folded = Folding.fold(words)
    return headings.contains { Folding.fold($0) == folded }
      || subheadings.contains { Folding.fold($0) == folded }
  }
}

extension String {
  /// The parts between occurrences of a separator.
  fileprivate func components(partedBy separator: StaticString) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstPlace(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
