import ArticleModel

/// What dates span, one bar each over an axis of years, as inline SVG. An open end runs to the edge.
struct PeriodChart {
  private static let width = 640.0
  private static let row = 18
  private static let labelWidth = 160.0
  private static let most = 40

  var title: String
  var entries: [ReportEntry]

  /// The days that the chart shows: from the first known day to the last.
  private struct Axis {
    var first: Int
    var last: Int

    init?(_ intervals: [DateInterval]) {
      let days = intervals.flatMap { [$0.earliest, $0.latest] }.compactMap { $0?.daysSince1970 }
      guard let first = days.min(), let last = days.max() else { return nil }
      (self.first, self.last) = (first, max(last, first + 1))
    }

    func place(_ day: Int) -> Double {
      let share = Double(day - first) / Double(last - first)
      return PeriodChart.labelWidth + share * (PeriodChart.width - PeriodChart.labelWidth - 8)
    }
  }

  func write(_ html: inout HTMLOutput) {
    let shown = entries.filter { $0.interval != nil }.sorted(by: Chronology.precedes).prefix(
      Self.most)
    guard shown.count > 1, let axis = Axis(shown.compactMap(\.interval)) else { return }
    html.markup("<figure class=\"chart\">")
    html.element("figcaption", title)
    html.open(
      "svg",
      [
        "viewBox": "0 0 \(Int(Self.width)) \(shown.count * Self.row + 30)", "role": "img",
        "aria-label": title + ": " + shown.map(spoken).joined(separator: ", "),
      ])
    html.markup("\n")
    for (index, entry) in shown.enumerated() {
      guard let interval = entry.interval else { continue }
      write(entry, interval, at: index * Self.row + 12, axis, &html)
    }
    let bottom = "\(shown.count * Self.row + 22)"
    html.element("text", ["x": "\(Int(Self.labelWidth))", "y": bottom], day(axis.first))
    html.element(
      "text", ["x": "\(Int(Self.width - 8))", "y": bottom, "text-anchor": "end"], day(axis.last))
    html.markup("</svg></figure>\n")
  }

  private func write(
    _ entry: ReportEntry, _ interval: DateInterval, at middle: Int, _ axis: Axis,
    _ html: inout HTMLOutput
  ) {
    let start = axis.place(interval.earliest?.daysSince1970 ?? axis.first)
    let end = axis.place(interval.latest?.daysSince1970 ?? axis.last)
    html.element(
      "text", ["x": "\(Int(Self.labelWidth) - 8)", "y": "\(middle + 4)", "text-anchor": "end"],
      DisplayWidth.cut(entry.label ?? "", to: 22))
    html.open(
      "rect",
      [
        "x": fixed(start), "y": "\(middle - 5)", "width": fixed(max(3, end - start)),
        "height": "10", "rx": "2",
        "class": interval.earliest == nil || interval.latest == nil ? "open" : nil,
      ])
    html.close("rect")
    html.markup("\n")
  }

  /// One decimal, the same on every machine.
  private func fixed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func day(_ days: Int) -> String {
    CalendarDay(daysSince1970: days)?.description ?? ""
  }

  private func spoken(_ entry: ReportEntry) -> String {
    let from = entry.interval?.earliest?.description ?? "an open beginning"
    let to = entry.interval?.latest?.description ?? "an open end"
    return from == to ? from : "\(from) to \(to)"
  }
}
