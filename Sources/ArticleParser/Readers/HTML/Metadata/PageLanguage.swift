/// A page's declared language, and what follows from it.
enum PageLanguage {
  static func declared(_ meta: MetaTags, _ linked: LinkedData) -> Evident<String>? {
    let tags: [Evident<String>?] = [
      meta.language.map { Evident($0, "html lang") }, meta.first(MetaTags.languages),
      linked.language.map { Evident($0, "json-ld") },
    ]
    return tags.lazy.compactMap { $0 }
      .compactMap { tag in language(tag.value).map { Evident($0, tag.rule) } }.first
  }

  /// A language tag without its region: "pt-BR" and "pt_BR" are "pt".
  private static func language(_ tag: String) -> String? {
    guard let language = tag.split(whereSeparator: { "-_,; ".contains($0) }).first?.lowercased(),
      (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return language
  }

  /// Americans write the month first; who else writes English is not known from that alone.
  static func isDayFirst(tag: String?, language: String?) -> Bool? {
    if let region = tag?.split(whereSeparator: { "-_".contains($0) }).dropFirst().last?.uppercased()
    {
      if region == "US" || region == "PH" { return false }
      if language == "en", region.utf8.count == 2 { return true }
    }
    guard let language, language != "en" else { return nil }
    return true
  }
}
