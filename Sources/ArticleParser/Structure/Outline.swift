import ArticleModel

/// Nests sections by the levels of their headings.
enum Outline {
  /// The sections of the kept blocks; raises the highest headings to level 1.
  static func sections(of blocks: inout [Block], text: ReadingText) -> [Section] {
    let headings = blocks.indices.filter { blocks[$0].kind == .heading && blocks[$0].isKept }
    let highest = headings.map { blocks[$0].level }.min() ?? 1
    for index in headings { blocks[index].level -= highest - 1 }

    var sections: [Section] = []
    var open: [Int] = []
    var end = 0
    func close(downTo level: Int) {
      while let last = open.last, sections[last].level >= level {
        sections[last].range = sections[last].range.lowerBound..<end
        open.removeLast()
      }
    }
    for block in blocks where block.isKept {
      if block.kind == .heading {
        close(downTo: block.level)
        sections.append(
          Section(
            heading: text[block.range], number: block.number, level: block.level,
            range: block.range, parent: open.last))
        open.append(sections.count - 1)
      }
      end = block.range.upperBound
    }
    close(downTo: .min)
    return sections
  }
}
