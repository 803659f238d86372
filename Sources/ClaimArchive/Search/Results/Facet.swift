/// By what the claims that were found can be counted.
public enum Facet: String, Hashable, Sendable, CaseIterable {
  case kind, stance, speaker, person, org, place, article, author, site, lang, year, month
}
