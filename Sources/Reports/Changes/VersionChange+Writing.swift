import ArticleModel

/// A change in each form of writing: the words with what differs, then what else is known.
extension VersionChange {
  /// On one line, as `wdiff` marks what differs.
  var marked: String {
    difference.marked + details.map { " · \($0.name): " + $0.difference.marked }.joined()
  }

  var markdown: String {
    difference.markdown + details.map { " · \($0.name): " + $0.difference.markdown }.joined()
  }

  func write(to html: inout HTMLOutput) {
    difference.write(to: &html)
    for detail in details {
      html.text(" · \(detail.name): ")
      detail.difference.write(to: &html)
    }
  }
}
