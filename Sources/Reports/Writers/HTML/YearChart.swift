/// Columns over an axis of years, as inline SVG: one look tells when things happened. Its text
/// alternative lists the years that have any.
struct YearChart {
  private static let width = 640
  private static let height = 120
  private static let margin = 18

  var title: String
  var years: YearCounts

  func write(_ html: inout HTMLOutput) {
    guard years.counts.count > 1, let most = years.counts.max(), most > 0 else { return }
    html.markup("<figure class=\"chart\">")
    html.element("figcaption", title)
    html.open(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) \(Self.height + 2 * Self.margin)", "role": "img",
        "aria-label": title + ": " + spoken,
      ])
    html.markup("\n")
    // A column each; a tenth of its room parts it from the next.
    let room = Self.width * 10 / years.counts.count
    for (index, count) in years.counts.enumerated() where count > 0 {
      let tall = max(2, count * Self.height / most)
      html.element(
        "rect",
        [
          "x": tenths(index * room), "y": "\(Self.margin + Self.height - tall)",
          "width": tenths(max(room * 9 / 10, 10)), "height": "\(tall)",
        ]
      ) { $0.element("title", "\(years.name(index)): \(count)") }
      html.markup("\n")
    }
    label(at: 0, of: room, anchor: "start", &html)
    label(at: years.counts.count - 1, of: room, anchor: "end", &html)
    if years.counts.count > 8 {
      label(at: years.counts.count / 2, of: room, anchor: "middle", &html)
    }
    html.markup("</svg></figure>\n")
  }

  private func label(at index: Int, of room: Int, anchor: String, _ html: inout HTMLOutput) {
    let place =
      switch anchor {
      case "start": index * room
      case "end": (index + 1) * room
      default: index * room + room / 2
      }
    html.element(
      "text",
      [
        "x": tenths(place), "y": "\(Self.height + 2 * Self.margin - 4)", "text-anchor": anchor,
      ], years.name(index))
  }

  private var spoken: String {
    years.counts.indices.filter { years.counts[$0] > 0 }
      .map { "\(years.name($0)) \(years.counts[$0])" }.joined(separator: ", ")
  }

  private func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}
