import ClaimArchive

/// Horizontal bars, one for each name, as inline SVG. Its text alternative lists the counts, and the
/// words in it are text that can be read and searched.
struct BarChart {
  private static let width = 640
  private static let row = 24
  private static let nameWidth = 200
  private static let barWidth = 380

  var title: String
  var counts: [Counted<String>]

  func write(_ html: inout HTMLOutput) {
    guard let most = counts.map(\.count).max(), most > 0 else { return }
    let height = counts.count * Self.row + 8
    html.markup("<figure class=\"chart\">")
    html.element("figcaption", title)
    html.open(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) \(height)", "role": "img",
        "aria-label": title + ": "
          + counts.map { "\($0.item) \($0.count)" }.joined(separator: ", "),
      ])
    html.markup("\n")
    for (index, counted) in counts.enumerated() {
      let middle = index * Self.row + 16
      let length = max(1, counted.count * Self.barWidth / most)
      html.element(
        "text", ["x": "\(Self.nameWidth - 8)", "y": "\(middle + 4)", "text-anchor": "end"],
        DisplayWidth.cut(ReportText.onOneLine(counted.item), to: 28))
      html.open(
        "rect",
        [
          "x": "\(Self.nameWidth)", "y": "\(middle - 8)", "width": "\(length)", "height": "16",
          "rx": "2",
        ])
      html.close("rect")
      html.element(
        "text", ["x": "\(Self.nameWidth + length + 6)", "y": "\(middle + 4)"], "\(counted.count)")
      html.markup("\n")
    }
    html.markup("</svg></figure>\n")
  }
}
