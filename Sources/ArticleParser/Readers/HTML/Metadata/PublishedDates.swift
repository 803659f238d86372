import ArticleModel

/// When a page's article was published and last changed, from the most trusted source that says so.
struct PublishedDates {
  let meta: MetaTags
  let linked: LinkedData
  let visible: VisibleMetadata
  let dates: PageDates
  let scripts: ScriptedDates
  /// The block of the title.
  let title: Int?
  let url: String?

  private typealias Source = (rule: String, find: () -> DateInterval?)

  func published() -> Evident<DateInterval>? {
    if let found = first([
      ("json-ld", { dates.date(linked.published) })
    ]) {
      return found
    }
    if let found = declared(MetaTags.dates) { return found }
    return first([
      ("marked date", { visible.markedDate() }),
      ("json-ld", { dates.date(linked.created) }),
      ("url", { url.flatMap { dates.date(inURL: $0) } }),
      ("time element", { visible.timeElement(near: title) }),
      ("byline", { visible.date(near: title) }),
      ("time element", { visible.timeElement() }),
      ("script", { dates.date(scripts.published()) }),
    ])
  }

  func modified() -> Evident<DateInterval>? {
    first([("json-ld", { dates.date(linked.modified) })]) ?? declared(MetaTags.changes)
      ?? first([("marked date", { visible.changeDate() })])
  }

  private func declared(_ names: [String]) -> Evident<DateInterval>? {
    var best: Evident<DateInterval>?
    for name in names {
      let date = meta.all(name).lazy.compactMap { dates.date($0) }.first
      guard let date else { continue }
      if date.precision == .day { return Evident(local(date), MetaTags.rule(name)) }
      best = best ?? Evident(date, MetaTags.rule(name))
    }
    return best
  }

  /// The first day, else what is less exact.
  private func first(_ sources: [Source]) -> Evident<DateInterval>? {
    var best: Evident<DateInterval>?
    for source in sources {
      guard let date = source.find() else { continue }
      if date.precision == .day { return Evident(local(date), source.rule) }
      best = best ?? Evident(date, source.rule)
    }
    return best
  }

  /// Time stamps are often in UTC, a day off the place of publication; an address has its own day.
  private func local(_ date: DateInterval) -> DateInterval {
    guard let stamped = date.earliest, let inURL = url.flatMap({ dates.date(inURL: $0) }),
      inURL.precision == .day, let day = inURL.earliest,
      abs(day.daysSince1970 - stamped.daysSince1970) == 1
    else { return date }
    return inURL
  }
}

/// Dates that a page's scripts hold as data: a page drawn by a script has its facts only there.
struct ScriptedDates {
  private let page: [UInt8]

  init(_ page: [UInt8]) { self.page = page }

  private static let keys: [StaticString] = [
    "\"datepublished\"", "\"publisheddate\"", "\"publishedat\"", "\"published_at\"",
    "\"publishdate\"", "\"publish_date\"", "\"publicationdate\"", "\"datecreated\"",
    "\"pubdate\"", "\"firstpublished\"",
  ]

  /// The first value under a name that means the day of publication; of several names the first that
  /// has a date where it first stands.
  func published() -> String? {
    page.withUnsafeBufferPointer { page in
      var places = [Int?](repeating: nil, count: Self.keys.count)
      var search = 0
      while let mark = page.offset(of: UInt8(ascii: "\""), from: search) {
        search = mark + 1
        guard search < page.count, Self.initials.contains(page[search].asciiLowercased) else {
          continue
        }
        for (index, key) in Self.keys.enumerated() where places[index] == nil {
          if page.stands(key, at: mark) { places[index] = mark + key.utf8CodeUnitCount }
        }
      }
      return places.lazy.compactMap { $0 }.compactMap { Self.value(at: $0, of: page) }.first
    }
  }

  /// What the names begin with.
  private static let initials = Set("pdf".utf8)

  private static func value(at start: Int, of page: UnsafeBufferPointer<UInt8>) -> String? {
    var offset = start
    while offset < page.count, page[offset].isHTMLSpace || page[offset] == UInt8(ascii: ":") {
      offset += 1
    }
    guard offset < page.count, page[offset] == UInt8(ascii: "\"") else { return nil }
    let value = page[(offset + 1)...].prefix(40).prefix { $0 != UInt8(ascii: "\"") }
    return value.first?.isASCIIDigit == true ? String(decoding: value, as: UTF8.self) : nil
  }
}
