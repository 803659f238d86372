/// The rules by which parts of a page are dropped; the raw values are their names.
enum PageRule: String, CaseIterable, Hashable, Sendable {
  case navigation, account, share, comments, related, newsletter, cookies, copyright, advertisement
  case tags, media, sidebar, header, footer, popup, paywall, form, separator, byline, credit
  case tools, teaser, markup, counter, repeated
  case authorBox = "author-box"
  case nextArticle = "next-article"
  case linkList = "link-list"
  case subtitle
  case outside = "outside-article"

  /// The rule of a name; of one that is no page's rule, that of the place.
  static func named(_ name: String) -> PageRule { rules[name] ?? .outside }

  private static let rules = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// A part that calls itself so holds at most this share of the page's running text; one that
  /// holds more has the name for another reason.
  var largestShare: Double {
    switch self {
    case .comments, .media: 0.85
    default: isBar ? 0.02 : 0.35
    }
  }

  /// Whether it is a line or two of buttons, names or dates.
  var isBar: Bool {
    switch self {
    case .share, .tools, .tags, .byline, .account, .credit, .header: true
    default: false
    }
  }

  /// What the rule weighs in a block's score.
  var feature: Feature {
    switch self {
    case .outside: .outside
    case .subtitle: .lead
    case .teaser: .inTeaser
    case .linkList: .inLinks
    case .markup, .counter, .repeated, .separator: .oddity
    default: isBar ? .inBar : .inBox
    }
  }

  /// The rule as the judge of all formats takes it.
  var sign: MarkupSign { MarkupSign(feature: feature, rule: rawValue) }
}
