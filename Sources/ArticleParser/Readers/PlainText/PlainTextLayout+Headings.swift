import ArticleModel

extension PlainTextLayout {
  private static let longestHeading: Int32 = 100
  private static let mostWords: Int32 = 15

  /// A line that heads what follows: numbered, or short and standing alone.
  mutating func takeHeading() -> Bool {
    guard !isBodyOnly, lines[index].quoteDepth == 0, looksLikeHeading(lines[index]) else {
      return false
    }
    if let mark = lines[index].mark, !mark.isBullet {
      guard standsAlone(index), mark.isRoman || mark.isNumeric else { return false }
      append(.heading, to: index, level: mark.depth, from: mark.textStart, number: mark.number)
      return true
    }
    if let number = HeadingWords.number(utf8, lines[index].text.content), standsAlone(index) {
      append(.heading, to: index, level: 1, number: number)
      return true
    }
    guard lines[index].mark == nil, headsText(index) else { return false }
    append(.heading, to: index, level: 1)
    return true
  }

  /// Whether a line is short, begins like a heading and does not end like a sentence.
  private func looksLikeHeading(_ line: PlainLine) -> Bool {
    let shape = line.shape
    guard shape.hasLetters, shape.characters <= Self.longestHeading, shape.words <= Self.mostWords,
      !shape.startsSmall
    else { return false }
    switch shape.lastMark {
    case 0x21, 0x3F, 0xFF01, 0xFF1F: return shape.words <= 12
    case 0x2C, 0x2E, 0x3A, 0x3B, 0xFF0C, 0x3001, 0x3002, 0xFF1A, 0xFF1B: return false
    default: break
    }
    switch shape.first {
    case 0x2D, 0x2013, 0x2014, 0x40, 0x5B, 0xA9, 0x7B, 0x3C: return false
    default: return true
    }
  }

  private func standsAlone(_ index: Int) -> Bool {
    lines[index].text.isAfterBlank
      && (index + 1 >= lines.count || lines[index + 1].text.isAfterBlank
        || lines[index + 1].shape.isRunningText || lines[index + 1].mark != nil)
  }

  /// Whether an unmarked line heads the text that follows.
  private func headsText(_ index: Int) -> Bool {
    guard index + 1 < lines.count, !isLabelled(lines[index]) else { return false }
    let next = lines[index + 1]
    let isApart =
      standsAlone(index)
      || !wrap.isWrapped && (index == 0 || lines[index - 1].shape.isRunningText)
    let introduces =
      next.shape.isRunningText || next.mark?.isBullet == true || next.shape.endsWithColon
      || next.quoteDepth > 0 || next.shape.tabs > 0 || opensQuotation(next) || isLabelled(next)
      || next.mark != nil
    return isApart && introduces && !wrap.joins(lines, index)
  }

  private func opensQuotation(_ line: PlainLine) -> Bool {
    Characters.isOpener(line.shape.first) && line.shape.endsSentence
  }

  /// "Q: …", "MS. QUILL: …", "Cost: $0": a label of one or two words with its text.
  private func isLabelled(_ line: PlainLine) -> Bool {
    let bytes = utf8[line.text.content].prefix(40)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.endIndex,
      bytes[colon + 1] == 0x20
    else { return false }
    return bytes[..<colon].count(where: { $0 == 0x20 }) < 2
  }
}
