package import ArticleModel

/// What every writer makes of a difference.
extension WordDiff {
  /// The words on one line as `wdiff` and `git diff --word-diff` mark them: `[-old-]{+new+}`.
  package var marked: String {
    runs.reduce(into: "") { line, run in
      switch run.change {
      case .equal, .respelled: line += newWords(run)
      case .removed: line += "[-" + oldWords(run) + "-]"
      case .added: line += "{+" + newWords(run) + "+}"
      }
    }
  }

  /// The members of a JSON object: `words`, the runs in order.
  package func write(to json: inout JSONWriter) {
    json.member("words", runs) { run, json in
      json.member("change", run.change.rawValue)
      json.member("old", run.change == .added ? nil : oldWords(run))
      json.member("new", run.change == .removed ? nil : newWords(run))
    }
  }

  /// Markdown: `~~old~~ **new**`.
  package var markdown: String {
    var text = MarkdownSpans()
    for run in runs {
      switch run.change {
      case .equal, .respelled: text.write(newWords(run))
      case .removed: text.write(oldWords(run), between: "~~")
      case .added: text.write(newWords(run), between: "**")
      }
    }
    return text.text
  }

  /// HTML's own elements for what was removed and what was added.
  func write(to html: inout HTMLOutput) {
    for run in runs {
      switch run.change {
      case .equal, .respelled: html.text(newWords(run))
      case .removed: html.element("del", oldWords(run))
      case .added: html.element("ins", newWords(run))
      }
    }
  }
}
