import ArticleModel

extension PlainTextLayout {
  /// How many lines ahead the next item of a list is looked for.
  private static let reach = 8

  /// A line with a bullet or a number that is an item of a list, with the lines that hang under it.
  mutating func takeListItem() -> Bool {
    let line = lines[index]
    guard let mark = line.mark, line.quoteDepth == 0, isItem(mark) else { return false }
    let last = lastLine { next in
      let (text, before) = (lines[next].text, lines[next - 1])
      guard !text.isAfterBlank, before.shape.words > 0, lines[next].shape.words > 0 else {
        return false
      }
      return lines[next].mark == nil && text.indent > line.text.indent
        || wrap.joins(lines, next - 1) && !startsItem(next)
    }
    let level = nesting.enter(mark, indent: line.text.indent)
    append(.listItem, to: last, level: level, from: mark.textStart, number: mark.number)
    return true
  }

  /// Whether a line that a wrapped item seems to go on in starts an item of its own.
  private func startsItem(_ next: Int) -> Bool {
    guard let mark = lines[next].mark else { return false }
    return nesting.last.map { $0.isFollowed(by: mark) } ?? false
      || lines[index].mark?.isFollowed(by: mark) == true
  }

  private func isItem(_ mark: LineMark) -> Bool {
    if nesting.isContinued(by: mark) { return true }
    if mark.isBullet {
      return isBodyOnly || mark.needsCompany ? hasNextItem(mark) : true
    }
    let isNumberedParagraph = mark.depth > 1 && lines[index].shape.isRunningText
    return isNumberedParagraph || hasNextItem(mark)
  }

  /// Whether the list goes on within reach, with nothing in between but what belongs to the item.
  private func hasNextItem(_ mark: LineMark) -> Bool {
    let indent = lines[index].text.indent
    for next in lines[(index + 1)...].indices.prefix(Self.reach) {
      let line = lines[next]
      if let nextMark = line.mark {
        if mark.isFollowed(by: nextMark) {
          return mark.isBullet || !isNumberedDialogue(next)
        }
        guard nextMark.depth <= mark.depth, line.text.indent > indent || !line.text.isAfterBlank
        else { return false }
      } else if line.text.indent <= indent, !wrap.joins(lines, next - 1) {
        return false
      }
    }
    return false
  }

  /// Two numbered lines with a blank line between them, short and capitalised, could be headings of
  /// empty sections; they are read as a list. A lettered mark needs a list without blank lines.
  private func isNumberedDialogue(_ next: Int) -> Bool {
    guard case .letter(_, .stop)? = lines[next].mark?.style else { return false }
    return lines[next].text.isAfterBlank
  }
}

/// How deep an item stands, by its indentation and its kind of mark.
struct ListNesting {
  private struct Level {
    var indent: Int
    var mark: LineMark
  }

  private var levels: [Level] = []

  /// The mark of the last item.
  var last: LineMark? { levels.last?.mark }

  /// Whether a mark is the next of a list that is open.
  func isContinued(by mark: LineMark) -> Bool {
    levels.suffix(8).contains { $0.mark.isFollowed(by: mark) }
  }

  /// Enters an item; returns its depth, 1 for the outermost.
  mutating func enter(_ mark: LineMark, indent: Int) -> Int {
    while let last = levels.last, last.indent > indent { levels.removeLast() }
    let siblings = levels.indices.reversed().prefix { levels[$0].indent == indent }
    if let same = siblings.first(where: { levels[$0].mark.style == mark.style }) {
      levels.removeSubrange((same + 1)...)
      levels[same].mark = mark
    } else {
      levels.append(Level(indent: indent, mark: mark))
    }
    return levels.count
  }
}
