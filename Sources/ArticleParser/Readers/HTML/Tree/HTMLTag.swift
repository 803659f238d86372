/// The elements of HTML that a reader of articles tells apart.
enum HTMLTag: String, CaseIterable, Sendable {
  case a, abbr, address, article, aside, b, base, blockquote, body, br, button, caption, center
  case cite, code, col, dd, del, details, dialog, dir, div, dl, dt, em, fieldset, figcaption, figure
  case footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input
  case ins, label, legend, li, link, listing, main, map, math, menu, meta, nav, noscript, object, ol
  case optgroup, option, p, pre, q, rp, rt, ruby, s, samp, script, search, section, select, span
  case strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot
  case th, thead, time, title, tr, u, ul, video, audio, xmp, picture, canvas, embed, noframes
  case datalist, progress, meter, output, noembed, param, source, track, area, tt, kbd, marquee
  case other

  /// Whether a browser sets it apart from what is before and behind it.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details,
      .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3,
      .h4, .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li, .listing, .main, .marquee, .menu,
      .nav, .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead,
      .tr, .ul, .xmp:
      true
    default: false
    }
  }

  /// Whether its content is no text of the page.
  var isUnseen: Bool {
    switch self {
    case .head, .script, .style, .svg, .math, .template, .select, .datalist, .textarea, .iframe,
      .video, .audio, .canvas, .embed, .noframes, .noembed, .rp, .rt, .progress, .meter, .title,
      .map:
      true
    default: false
    }
  }

  /// The level of a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}

/// The attributes that a reader of articles asks for.
enum HTMLAttribute: String, CaseIterable, Sendable {
  case id, role, itemprop, itemtype, rel, href, content, name, property, datetime, hidden, style
  case type, lang, start, value, title, pubdate, colspan, rowspan, open
  case cssClass = "class"
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaModal = "aria-modal"
  case httpEquiv = "http-equiv"
  case xmlLang = "xml:lang"
  case dataTestID = "data-testid"
  case dataComponent = "data-component"

  private static let names: HashTable<HTMLAttribute?> = {
    var names = HashTable<HTMLAttribute?>()
    for attribute in allCases {
      names.update(TagName(attribute.rawValue).hash, from: attribute) { _ in }
    }
    // By these a tree builder tells whether a tag belongs to HTML, inside drawings and formulas.
    for name in ["color", "face", "size", "encoding"] {
      names.update(TagName(name).hash, from: nil) { _ in }
    }
    return names
  }()

  init?(_ name: TagName) {
    guard let attribute = Self.names[name.hash] ?? nil else { return nil }
    self = attribute
  }

  /// What an attribute of that name is to the tree or its readers: one of these, nil of one that only
  /// shapes the tree; nothing at all where it means nothing.
  static func meaning(of name: TagName) -> HTMLAttribute?? { names[name.hash] }
}
